package org.needlewise;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: starts Spring Boot and names what every page loads. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Needlewise implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Needlewise.class, args);
    }
}
