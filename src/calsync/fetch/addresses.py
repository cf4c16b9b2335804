"""Which network addresses a source may be at: public ones, unless it says `allow_private`."""

from __future__ import annotations

import ipaddress

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# What `is_global` lets through although no web server of others is there.
_ODD = tuple(
    ipaddress.ip_network(net)
    for net in (
        "fec0::/10",  # site-local, deprecated
        "64:ff9b::/96",  # NAT64: holds an IPv4 address, private ones too
        "64:ff9b:1::/48",
        "2002::/16",  # 6to4: the same
        "2001::/32",  # Teredo: the same
        "::/96",  # IPv4-compatible: the same
        "192.88.99.0/24",  # 6to4 relay
    )
)


def refusal(address: str, allow_private: bool) -> str | None:
    """Why `address` may not be dialled, or None. With `allow_private` only what is no host at all is refused."""
    try:
        ip: Address = ipaddress.ip_address(address)
    except ValueError:
        return f"{address} is no address"
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    if ip.is_multicast or ip.is_unspecified or ip == ipaddress.ip_address("255.255.255.255"):
        return f"{address} is not the address of one machine"
    if ip.is_link_local:
        return f"{address} is link-local (where clouds keep their secrets)"
    if allow_private:
        return None
    if not ip.is_global or ip.is_reserved or any(ip in net for net in _ODD if net.version == ip.version):
        return f"{address} is not a public address"
    return None
