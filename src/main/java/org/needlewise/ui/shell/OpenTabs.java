package org.needlewise.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needlewise.web.LoadSettings;

/**
 * Limits how many pages of a visit are open, because each takes memory.
 *
 * <p>A closed page is reloaded when it is next used, and continues the journey, which is stored in the session.
 */
@SpringComponent
class OpenTabs implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private final int most;

    OpenTabs(LoadSettings settings) {
        this.most = settings.tabsPerSession();
    }

    /** The time of a page's last request, from {@link System#nanoTime}. */
    private static final class Heard {

        private volatile long at = System.nanoTime();

        static long of(UI tab) {
            @Nullable Heard heard = ComponentUtil.getData(tab, Heard.class);
            return heard == null ? Long.MIN_VALUE : heard.at;
        }

        static void again(UI tab) {
            @Nullable Heard heard = ComponentUtil.getData(tab, Heard.class);
            if (heard != null) {
                heard.at = System.nanoTime();
            }
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource().addUIInitListener(this::makeRoom);
    }

    private void makeRoom(UIInitEvent begun) {
        ComponentUtil.setData(begun.getUI(), Heard.class, new Heard());
        List<UI> open = begun.getUI().getSession().getUIs().stream()
                .filter(tab -> !tab.isClosing())
                .sorted(Comparator.comparingLong(Heard::of))
                .toList();
        open.stream().limit(Math.max(0, open.size() - most)).forEach(UI::close);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        @Nullable UI tab = UI.getCurrent();
        if (tab != null && !HandlerHelper.isRequestType(request, RequestType.HEARTBEAT)) {
            Heard.again(tab);
        }
    }
}
