// Rectangles of the screen: grounds, edges, letters and icons. The same picture as Bevy's own shader (bevy_ui_render, ui.wgsl), with half the work for each
// pixel, because all edges of one thing have one colour here, pictures have one size, and nothing is seen at a slant. Where there is no graphics card, this is
// most of what the whole program does.

// Only the beginning is needed of what the engine says about the view.
struct View { clip_from_world: mat4x4<f32> }

@group(0) @binding(0) var<uniform> view: View;
@group(1) @binding(0) var picture: texture_2d<f32>;

// As Bevy numbers them.
const TEXTURED = 1u;
const EDGE = 3840u;
const INVERTED = 4096u;

struct Corner {
    @location(0) position: vec3<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) colour: vec4<f32>,
    @location(3) flags: u32,
    // Top left, top right, bottom right, bottom left.
    @location(4) radius: vec4<f32>,
    // Left, top, right, bottom.
    @location(5) edge: vec4<f32>,
    @location(6) size: vec2<f32>,
    // From the middle of the rectangle.
    @location(7) point: vec2<f32>,
}

struct Pixel {
    @builtin(position) position: vec4<f32>,
    @location(0) @interpolate(linear) uv: vec2<f32>,
    @location(1) @interpolate(linear) point: vec2<f32>,
    @location(2) @interpolate(flat) colour: vec4<f32>,
    @location(3) @interpolate(flat) half_size: vec2<f32>,
    @location(4) @interpolate(flat) radius: vec4<f32>,
    // What the edges leave: its middle, and half its size.
    @location(5) @interpolate(flat) inner: vec4<f32>,
    @location(6) @interpolate(flat) inner_radius: vec4<f32>,
    @location(7) @interpolate(flat) flags: u32,
}

@vertex
fn vertex(corner: Corner) -> Pixel {
    let edge = corner.edge;
    let half_size = 0.5 * corner.size;
    let inner_half_size = half_size - 0.5 * (edge.xy + edge.zw);
    let thickest = vec4(max(edge.x, edge.y), max(edge.z, edge.y), max(edge.z, edge.w), max(edge.x, edge.w));
    let room = min(inner_half_size.x, inner_half_size.y);
    var pixel: Pixel;
    pixel.position = view.clip_from_world * vec4(corner.position, 1.0);
    pixel.uv = corner.uv;
    pixel.point = corner.point;
    pixel.colour = corner.colour;
    pixel.half_size = half_size;
    pixel.radius = corner.radius;
    pixel.inner = vec4(edge.xy + inner_half_size - half_size, inner_half_size);
    pixel.inner_radius = min(max(corner.radius - thickest, vec4(0.0)), vec4(room));
    pixel.flags = corner.flags;
    return pixel;
}

// How far a point is outside a box with round corners; negative within.
fn outside(point: vec2<f32>, half_size: vec2<f32>, radii: vec4<f32>) -> f32 {
    let side = select(radii.xy, radii.wz, point.y > 0.0);
    let radius = select(side.x, side.y, point.x > 0.0);
    let beyond = abs(point) - half_size + radius;
    return length(max(beyond, vec2(0.0))) + min(max(beyond.x, beyond.y), 0.0) - radius;
}

@fragment
fn fragment(pixel: Pixel) -> @location(0) vec4<f32> {
    // Letters and icons are drawn in the size in which they are shown, and stand on whole pixels, joined letters on the nearest: there is nothing to mix.
    let place = pixel.uv * vec2<f32>(textureDimensions(picture));
    let texel = textureLoad(picture, vec2<i32>(place), 0);
    let colour = select(pixel.colour, pixel.colour * texel, (pixel.flags & TEXTURED) != 0u);
    let outer = outside(pixel.point, pixel.half_size, pixel.radius);
    let inner = outside(pixel.point - pixel.inner.xy, pixel.inner.zw, pixel.inner_radius);
    let ground = saturate(0.5 - select(inner, -inner, (pixel.flags & INVERTED) != 0u));
    // Where an edge has no width there is no line to smooth.
    let between = max(outer, -inner);
    let edge = select(select(0.0, 1.0, between < 0.0), saturate(0.5 - between), outer < inner);
    return vec4(colour.rgb, saturate(colour.a * select(ground, edge, (pixel.flags & EDGE) != 0u)));
}
