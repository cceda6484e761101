package org.needlewise.browser;

import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;

/** Vaadin's button, as a TestBench element. */
@Element("vaadin-button")
public class ButtonElement extends TestBenchElement {}
