package org.needlewise.delivery;

import java.util.Optional;

/**
 * Where a request comes from, as far as the sender of it cannot choose that at will.
 *
 * @param network the address of its network
 * @param neighbourhood the wider network, such as a provider gives to one customer as a whole
 * @param station the kiosk that it says to be, if the settings name that one
 */
public record Device(String network, String neighbourhood, Optional<String> station) {}
