package org.needlewise.content;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Measures of what is taught, and of what authors have to fix. */
@Component
class ModuleMeters implements MeterBinder {

    private final Modules modules;

    ModuleMeters(Modules modules) {
        this.modules = modules;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "needlewise.modules", "Modules that are taught", state -> state.taught() ? 1 : 0);
        gauge(
                registry,
                "needlewise.modules.old",
                "Modules that are taught from their last good edition, because their files cannot be",
                state -> state.oldSince().isPresent() ? 1 : 0);
        gauge(registry, "needlewise.content.mistakes", "Mistakes in content files", ModuleState::mistakes);
        gauge(registry, "needlewise.content.advice", "Pieces of advice about content files", ModuleState::advice);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<ModuleState> value) {
        Gauge.builder(
                        name,
                        modules,
                        it -> it.states().values().stream().mapToDouble(value).sum())
                .description(description)
                .register(registry);
    }
}
