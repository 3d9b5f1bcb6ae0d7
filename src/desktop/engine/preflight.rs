//! Whether a window can be opened at all, asked before anything tries: Bevy would panic where this says a sentence.
//!
//! Owns: looking for a display and for a graphics adapter, and having its device made, on a thread of its own: drivers take as long to load as everything else
//! of a start together. Refuses to know: what would be drawn.

use bevy::render::renderer::initialize_renderer;
use bevy::render::settings::{MemoryHints, PowerPreference, RenderResources, WgpuSettings};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};

/// Why there can be no window. Its words are for whoever types commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unavailable {
    /// Nothing to open a window on.
    #[error("there is no display")]
    Display,
    /// A Wayland desktop that has no X server beside it.
    #[error("there is no X server beside this Wayland desktop; on Linux the package xwayland brings one")]
    XServer,
    /// Nothing to draw with.
    #[error("there is no graphics adapter; on Linux the package mesa-vulkan-drivers brings one that draws in software")]
    Adapter,
}

/// A display was found, and an adapter is being looked for.
pub struct Looking {
    tells: Receiver<bool>,
    has_adapter: Option<bool>,
    device: JoinHandle<Option<RenderResources>>,
}

impl Looking {
    /// Waits until it is known that there is an adapter.
    ///
    /// # Errors
    /// That there is none.
    pub fn ready(mut self) -> Result<Self, Unavailable> {
        // A thread that ends without a word broke down in a driver.
        let has_adapter = self.has_adapter.unwrap_or_else(|| self.tells.recv().unwrap_or_default());
        self.has_adapter = Some(has_adapter);
        if has_adapter { Ok(self) } else { Err(Unavailable::Adapter) }
    }

    /// Waits for the device; none if there is no adapter, or if its driver broke down.
    pub(crate) fn device(self) -> Option<RenderResources> {
        self.device.join().ok().flatten()
    }
}

/// A graphics adapter, as its driver describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adapter {
    /// Its name.
    pub name: String,
    /// Its driver, with version.
    pub driver: String,
    /// Vulkan, Metal or DirectX 12.
    pub interface: String,
    /// Whether it draws on the processor.
    pub software: bool,
}

/// Looks for a display, and begins to look for an adapter.
///
/// # Errors
/// What is missing of a display.
pub fn look() -> Result<Looking, Unavailable> {
    if !has_display() {
        let is_wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|display| !display.is_empty());
        return Err(if is_wayland { Unavailable::XServer } else { Unavailable::Display });
    }
    let (tell, tells) = channel();
    let device = thread::spawn(move || {
        let backends = wgpu::Backends::PRIMARY.with_env();
        // Kept until the device is there: drivers that are let go are loaded once more.
        let instance = instance(backends);
        let is_there = !bevy::tasks::block_on(instance.enumerate_adapters(backends)).is_empty();
        let _ = tell.send(is_there);
        is_there.then(|| bevy::tasks::block_on(initialize_renderer(backends, None, &settings())))
    });
    Ok(Looking { tells, has_adapter: None, device })
}

/// What is asked of a device: to be frugal.
pub(crate) fn settings() -> WgpuSettings {
    WgpuSettings {
        power_preference: PowerPreference::LowPower,
        memory_hints: MemoryHints::MemoryUsage,
        backends: Some(wgpu::Backends::PRIMARY.with_env()),
        ..WgpuSettings::default()
    }
}

/// Every adapter that could draw the window.
pub fn adapters() -> Vec<Adapter> {
    let about = |adapter: &wgpu::Adapter| {
        let info = adapter.get_info();
        Adapter {
            name: info.name,
            driver: format!("{} {}", info.driver, info.driver_info).trim().to_owned(),
            interface: format!("{:?}", info.backend),
            software: info.device_type == wgpu::DeviceType::Cpu,
        }
    };
    adapters_of(wgpu::Backends::PRIMARY.with_env()).iter().map(about).collect()
}

fn adapters_of(backends: wgpu::Backends) -> Vec<wgpu::Adapter> {
    bevy::tasks::block_on(instance(backends).enumerate_adapters(backends))
}

fn instance(backends: wgpu::Backends) -> wgpu::Instance {
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = backends;
    wgpu::Instance::new(descriptor)
}

/// The display that a window would open on, if there is one.
pub fn display() -> Option<String> {
    has_display().then(|| std::env::var("DISPLAY").unwrap_or_default())
}

/// On Linux a window opens on an X server, which every desktop has or brings along. Elsewhere there is always a display.
#[cfg(all(unix, not(target_os = "macos")))]
fn has_display() -> bool {
    std::env::var_os("DISPLAY").is_some_and(|display| !display.is_empty()) && x11rb::connect(None).is_ok()
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_display() -> bool {
    true
}
