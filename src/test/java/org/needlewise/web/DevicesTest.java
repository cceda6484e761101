package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DevicesTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, c00002",
        "2001:db8:1:2:3:4:5:6, 20010db800010002, 20010db80001",
        "2001:db8:1:2::1, 20010db800010002, 20010db80001",
        "2001:db8:1:ffff::1, 20010db80001ffff, 20010db80001",
        "0:0:0:0:0:0:0:1, 0000000000000000, 000000000000",
        "somewhere, somewhere, somewhere",
    })
    void aNetworkOfManyAddressesIsOneDeviceInANeighbourhood(String address, String device, String neighbourhood) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);

        assertThat(Devices.of(request)).isEqualTo(device);
        assertThat(Devices.neighbourhood(request)).isEqualTo(neighbourhood);
    }
}
