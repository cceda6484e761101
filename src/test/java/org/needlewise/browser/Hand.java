package org.needlewise.browser;

import org.openqa.selenium.WebElement;

/** How a patient presses things. */
interface Hand {

    void press(WebElement target);

    /** Brings a patient to a field to write in. */
    void enter(WebElement field);
}
