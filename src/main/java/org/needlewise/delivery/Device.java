package org.needlewise.delivery;

import java.util.Optional;

/**
 * The origin of a request, as far as its sender cannot choose it freely.
 *
 * @param network the address of its network
 * @param neighbourhood the wider network, such as a provider assigns to one customer as a whole
 * @param station the kiosk that it claims to be, if the settings name that one
 */
public record Device(String network, String neighbourhood, Optional<String> station) {}
