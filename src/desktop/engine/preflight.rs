//! Whether a window can be opened at all, asked before anything tries: Bevy would panic where this says a sentence.
//!
//! Owns: looking for a display and for a graphics adapter, and having its device made, on a thread of its own: drivers take as long to load as everything else
//! of a start together. Refuses to know: what would be drawn.

use bevy::render::renderer::initialize_renderer;
use bevy::render::settings::{MemoryHints, PowerPreference, RenderResources, WgpuSettings};
use std::panic;
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

/// A display was found, and the device that draws is being made, or is there.
pub struct Looking(Device);

enum Device {
    Awaited(JoinHandle<RenderResources>),
    Made(Box<RenderResources>),
}

impl Looking {
    /// Waits until there is an adapter with its device.
    ///
    /// # Errors
    /// That there is none, or none whose driver holds.
    pub fn ready(self) -> Result<Self, Unavailable> {
        self.device().map(|device| Self(Device::Made(Box::new(device))))
    }

    /// The device, waited for.
    pub(crate) fn device(self) -> Result<RenderResources, Unavailable> {
        match self.0 {
            Device::Awaited(making) => making.join().map_err(|_| Unavailable::Adapter),
            Device::Made(device) => Ok(*device),
        }
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

/// Looks for a display, and begins to make a device.
///
/// # Errors
/// What is missing of a display.
pub fn look() -> Result<Looking, Unavailable> {
    if !has_display() {
        let is_wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|display| !display.is_empty());
        return Err(if is_wayland { Unavailable::XServer } else { Unavailable::Display });
    }
    keep_quiet_about_panics_of(DEVICE);
    // It panics where there is no adapter. To ask before would load every driver twice.
    let device = thread::Builder::new().name(DEVICE.to_owned()).spawn(|| {
        let settings = settings();
        bevy::tasks::block_on(initialize_renderer(settings.backends.unwrap_or_default(), None, &settings))
    });
    // A computer that has no thread left has no adapter left either.
    device.map(|making| Looking(Device::Awaited(making))).map_err(|_| Unavailable::Adapter)
}

/// The name of the thread that makes a device.
const DEVICE: &str = "device";

/// What it would print is said in a sentence by whoever waits for it. Whoever looks into a driver asks for full traces.
fn keep_quiet_about_panics_of(name: &'static str) {
    if std::env::var_os("RUST_BACKTRACE").is_some_and(|asked| asked == "full") {
        return;
    }
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panicked| {
        if thread::current().name() != Some(name) {
            before(panicked);
        }
    }));
}

/// What is asked of a device: to be frugal.
fn settings() -> WgpuSettings {
    WgpuSettings {
        power_preference: PowerPreference::LowPower,
        memory_hints: MemoryHints::MemoryUsage,
        backends: Some(wgpu::Backends::PRIMARY.with_env()),
        ..WgpuSettings::default()
    }
}

/// Every adapter that could draw the window.
pub fn adapters() -> Vec<Adapter> {
    let backends = wgpu::Backends::PRIMARY.with_env();
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = backends;
    let instance = wgpu::Instance::new(descriptor);
    let about = |adapter: &wgpu::Adapter| {
        let info = adapter.get_info();
        Adapter {
            name: info.name,
            driver: format!("{} {}", info.driver, info.driver_info).trim().to_owned(),
            interface: format!("{:?}", info.backend),
            software: info.device_type == wgpu::DeviceType::Cpu,
        }
    };
    bevy::tasks::block_on(instance.enumerate_adapters(backends)).iter().map(about).collect()
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
