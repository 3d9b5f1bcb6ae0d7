//! Marks before and after as a drawing.
//!
//! Owns: where its strokes are. Refuses to know: words (they are given) and what the shares mean. Both kinds are drawn at the same size, with no arrow and no
//! colour that says good or bad; whoever prints it in black and white sees the same.

use std::fmt::Write as _;

/// A share of marks with the interval in which it lies, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Share {
    pub(crate) value: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Share {
    /// Of so many answers so many were marks. The interval is Wilson’s (1927) of 95 %, which stays between 0 and 1.
    pub(crate) fn of(marked: u32, answered: u32) -> Option<Self> {
        if answered == 0 || marked > answered {
            return None;
        }
        let (n, value) = (f64::from(answered), f64::from(marked) / f64::from(answered));
        let centre = (value + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
        let half = Z / (1.0 + Z * Z / n) * (value * (1.0 - value) / n + Z * Z / (4.0 * n * n)).sqrt();
        Some(Self { value, low: (centre - half).max(0.0), high: (centre + half).min(1.0) })
    }
}

/// One kind of message: its name, and its marks in each wave.
pub(crate) struct Series<'w> {
    pub(crate) name: &'w str,
    pub(crate) shares: Vec<Share>,
}

/// What stands on the drawing.
pub(crate) struct Plot<'w> {
    pub(crate) title: &'w str,
    pub(crate) waves: Vec<&'w str>,
    pub(crate) series: Vec<Series<'w>>,
    pub(crate) is_rtl: bool,
}

/// 95 % of a normal distribution lie within so many standard deviations.
const Z: f64 = 1.959_963_984_540_054;
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 56.0;
const TOP: f64 = 64.0;
const BOTTOM: f64 = 300.0;

/// The drawing as SVG: black strokes on white, dots for one kind and rings for the other.
pub(crate) fn svg(plot: &Plot<'_>) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" \
         font-family=\"Noto Sans, Noto Sans Arabic, sans-serif\" font-size=\"15\" direction=\"{}\">\n<title>{title}</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<text x=\"{}\" y=\"30\" text-anchor=\"middle\" font-weight=\"700\">{title}</text>\n",
        if plot.is_rtl { "rtl" } else { "ltr" },
        WIDTH / 2.0,
        title = escaped(plot.title),
    );
    let mut draw = |piece: String| writeln!(svg, "{piece}").expect("a string takes everything");
    let y = |share: f64| BOTTOM - share * (BOTTOM - TOP);
    for tenth in [0, 5, 10] {
        let at = y(f64::from(tenth) / 10.0);
        draw(format!("<path d=\"M{LEFT} {at:.1}H{}\" stroke=\"#767676\"/>", WIDTH - 24.0));
        draw(format!("<text x=\"{}\" y=\"{:.1}\" text-anchor=\"middle\">{tenth}</text>", LEFT - 24.0, at + 5.0));
    }
    let step = (WIDTH - LEFT - 24.0) / count(plot.waves.len().max(1));
    let place = |wave: usize| if plot.is_rtl { plot.waves.len() - 1 - wave } else { wave };
    let x = |wave: usize, series: usize| LEFT + step * (count(place(wave)) + 0.5) + (count(series) - 0.5) * 36.0;
    for (number, series) in plot.series.iter().enumerate() {
        let points: Vec<(f64, &Share)> = series.shares.iter().enumerate().map(|(wave, share)| (x(wave, number), share)).collect();
        for pair in points.windows(2) {
            let dash = if number == 0 { "" } else { " stroke-dasharray=\"6 5\"" };
            draw(format!(
                "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"#000\"{dash}/>",
                pair[0].0,
                y(pair[0].1.value),
                pair[1].0,
                y(pair[1].1.value)
            ));
        }
        for (x, share) in points {
            draw(format!("<path d=\"M{x:.1} {:.1}V{:.1}\" stroke=\"#000\" stroke-width=\"2\"/>", y(share.low), y(share.high)));
            let fill = if number == 0 { "#000" } else { "#fff" };
            draw(format!(
                "<circle cx=\"{x:.1}\" cy=\"{:.1}\" r=\"6\" fill=\"{fill}\" stroke=\"#000\" stroke-width=\"2\"/>",
                y(share.value)
            ));
        }
        let at = WIDTH * (if (number == 0) == plot.is_rtl { 0.73 } else { 0.27 });
        let fill = if number == 0 { "#000" } else { "#fff" };
        draw(format!("<circle cx=\"{at:.1}\" cy=\"338\" r=\"6\" fill=\"{fill}\" stroke=\"#000\" stroke-width=\"2\"/>"));
        let (beside, anchor) = if plot.is_rtl { (at - 14.0, "start") } else { (at + 14.0, "start") };
        draw(format!("<text x=\"{beside:.1}\" y=\"343\" text-anchor=\"{anchor}\">{}</text>", escaped(series.name)));
    }
    for (wave, name) in plot.waves.iter().enumerate() {
        draw(format!(
            "<text x=\"{:.1}\" y=\"318\" text-anchor=\"middle\">{}</text>",
            LEFT + step * (count(place(wave)) + 0.5),
            escaped(name)
        ));
    }
    svg += "</svg>\n";
    svg
}

/// A share as a bar for a terminal: so many of ten.
pub(crate) fn bar(of_ten: u32) -> String {
    let full = usize::try_from(of_ten.min(10)).expect("is ten at most");
    "●".repeat(full) + &"○".repeat(10 - full)
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
