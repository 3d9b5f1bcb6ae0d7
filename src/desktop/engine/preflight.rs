//! Whether a window can be opened at all, asked before anything tries: Bevy would panic where this says a sentence.
//!
//! Owns: looking for a display and for a graphics adapter. Refuses to know: what would be drawn.

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

/// A display and an adapter were found.
#[derive(Clone, Copy, Debug)]
pub struct Ready {
    backends: wgpu::Backends,
}

impl Ready {
    pub(crate) fn backends(self) -> wgpu::Backends {
        self.backends
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

/// Looks for a display and an adapter.
///
/// # Errors
/// What is missing.
pub fn check() -> Result<Ready, Unavailable> {
    if !has_display() {
        let is_wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|display| !display.is_empty());
        return Err(if is_wayland { Unavailable::XServer } else { Unavailable::Display });
    }
    let backends = wgpu::Backends::PRIMARY.with_env();
    if adapters_of(backends).is_empty() { Err(Unavailable::Adapter) } else { Ok(Ready { backends }) }
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
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = backends;
    let instance = wgpu::Instance::new(descriptor);
    bevy::tasks::block_on(instance.enumerate_adapters(backends))
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
