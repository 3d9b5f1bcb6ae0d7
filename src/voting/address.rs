//! The addresses of this device at which phones in the same network could reach it.
//!
//! Owns: which addresses those are. Only IPv4, which every Wi-Fi has and people can type. Refuses to know: which of them is chosen.

use crate::workshop::phones::Place;
use std::net::{IpAddr, Ipv4Addr};

/// Networks between programs on one device, by how systems call them. No phone is in them.
const INSIDE: [&str; 14] =
    ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "lxc", "lxd", "cni", "podman", "flannel", "vethernet", "tun", "utun"];

/// The addresses, in the order of the system.
pub(super) fn places() -> Vec<Place> {
    let all = if_addrs::get_if_addrs().unwrap_or_default();
    all.into_iter().filter_map(|found| place(&found.name, found.ip())).collect()
}

fn place(network: &str, address: IpAddr) -> Option<Place> {
    let IpAddr::V4(address) = address else { return None };
    let name = network.to_ascii_lowercase();
    let is_inside = INSIDE.iter().any(|inside| name.starts_with(inside));
    (!is_inside && is_for_phones(address)).then(|| Place { network: network.to_owned(), address: address.to_string() })
}

fn is_for_phones(address: Ipv4Addr) -> bool {
    !(address.is_loopback() || address.is_link_local() || address.is_unspecified() || address.is_multicast() || address.is_broadcast())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_networks_that_phones_are_in_are_offered() {
        let is_offered = |network, address: &str| place(network, address.parse().unwrap()).is_some();
        assert!(is_offered("wlan0", "192.168.1.23") && is_offered("Wi-Fi", "10.0.0.7") && is_offered("en0", "172.20.10.2"));
        for (network, address) in [("lo", "127.0.0.1"), ("eth0", "169.254.3.4"), ("docker0", "172.17.0.1"), ("br-9f3c", "172.18.0.1")] {
            assert!(!is_offered(network, address), "{network} {address}");
        }
        for (network, address) in [("vEthernet (WSL)", "172.20.0.1"), ("wlan0", "fe80::1"), ("wlan0", "2001:db8::5"), ("eth0", "0.0.0.0")] {
            assert!(!is_offered(network, address), "{network} {address}");
        }
    }
}
