package org.needlewise.ui.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** Declares what every page loads. */
@StyleSheet(Aura.STYLESHEET)
@JsModule("./elements/display-controls.ts")
@JsModule("./page/expressions.ts")
@JsModule("./page/shown-tab.ts")
@JsModule("./station/station.ts")
@JsModule("./page/tap-again.ts")
@JsModule("./page/translated-text.ts")
@NpmPackage(value = "simple-keyboard", version = "3.8.192")
@NpmPackage(value = "simple-keyboard-layouts", version = "3.4.265")
public final class PageShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icon.svg", "any");
    }
}
