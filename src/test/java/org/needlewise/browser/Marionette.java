package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.ErrorCodec;
import org.openqa.selenium.remote.Response;
import org.openqa.selenium.remote.SessionId;

/**
 * Speaks WebDriver to Firefox in its built-in protocol, which geckodriver would otherwise translate to. A message is a
 * length, a colon, and a JSON array of type, number, command, and parameters.
 */
final class Marionette implements CommandExecutor, AutoCloseable {

    private static final int COMMAND = 0;
    private static final int PATIENCE_MS = 60_000;

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry(DriverCommand.NEW_SESSION, "WebDriver:NewSession"),
            Map.entry(DriverCommand.QUIT, "Marionette:Quit"),
            Map.entry(DriverCommand.GET, "WebDriver:Navigate"),
            Map.entry(DriverCommand.REFRESH, "WebDriver:Refresh"),
            Map.entry(DriverCommand.GET_CURRENT_URL, "WebDriver:GetCurrentURL"),
            Map.entry(DriverCommand.FIND_ELEMENT, "WebDriver:FindElement"),
            Map.entry(DriverCommand.FIND_ELEMENTS, "WebDriver:FindElements"),
            Map.entry(DriverCommand.EXECUTE_SCRIPT, "WebDriver:ExecuteScript"),
            Map.entry(DriverCommand.GET_ELEMENT_TEXT, "WebDriver:GetElementText"),
            Map.entry(DriverCommand.GET_ELEMENT_ARIA_ROLE, "WebDriver:GetComputedRole"),
            Map.entry(DriverCommand.GET_ELEMENT_ACCESSIBLE_NAME, "WebDriver:GetComputedLabel"),
            Map.entry(DriverCommand.SEND_KEYS_TO_ELEMENT, "WebDriver:ElementSendKeys"),
            Map.entry(DriverCommand.ACTIONS, "WebDriver:PerformActions"),
            Map.entry(DriverCommand.SCREENSHOT, "WebDriver:TakeScreenshot"),
            Map.entry(DriverCommand.ELEMENT_SCREENSHOT, "WebDriver:TakeScreenshot"),
            Map.entry(DriverCommand.GET_ALL_COOKIES, "WebDriver:GetCookies"),
            Map.entry(DriverCommand.DELETE_ALL_COOKIES, "WebDriver:DeleteAllCookies"),
            Map.entry(DriverCommand.SET_CURRENT_WINDOW_SIZE, "WebDriver:SetWindowRect"));

    private final Json json = new Json();
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private int number;

    Marionette(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MS);
        in = new BufferedInputStream(socket.getInputStream());
        out = new BufferedOutputStream(socket.getOutputStream());
        receive();
    }

    @Override
    public Response execute(Command command) throws IOException {
        @Nullable String name = COMMANDS.get(command.getName());
        if (name == null) {
            throw new UnsupportedOperationException(command.getName());
        }
        send(List.of(COMMAND, ++number, name, parameters(command)));
        List<?> answer = json.toType(receive(), List.class);
        if (answer.get(2) != null) {
            throw ErrorCodec.createDefault().decode(Map.of("value", answer.get(2)));
        }
        return response(command, answer.get(3));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static Map<String, Object> parameters(Command command) {
        Map<String, Object> parameters = new HashMap<>(command.getParameters());
        switch (command.getName()) {
            case DriverCommand.NEW_SESSION -> {
                return Map.of();
            }
            case DriverCommand.QUIT -> parameters.put("flags", List.of("eForceQuit"));
            case DriverCommand.SEND_KEYS_TO_ELEMENT ->
                parameters.put(
                        "text",
                        Stream.of((CharSequence[]) parameters.remove("value")).collect(Collectors.joining()));
            case DriverCommand.SCREENSHOT, DriverCommand.ELEMENT_SCREENSHOT -> parameters.put("full", false);
            default -> {}
        }
        return parameters;
    }

    private static Response response(Command command, @Nullable Object result) {
        boolean begins = command.getName().equals(DriverCommand.NEW_SESSION);
        Response response = new Response(begins ? session(result) : command.getSessionId());
        response.setState("success");
        if (result instanceof Map<?, ?> map) {
            boolean wrapped = map.size() == 1 && map.containsKey("value");
            response.setValue(begins ? map.get("capabilities") : wrapped ? map.get("value") : map);
        } else {
            response.setValue(result);
        }
        return response;
    }

    private static SessionId session(@Nullable Object result) {
        return new SessionId(String.valueOf(result instanceof Map<?, ?> map ? map.get("sessionId") : ""));
    }

    private void send(List<Object> message) throws IOException {
        byte[] text = json.toJson(message).getBytes(UTF_8);
        out.write((text.length + ":").getBytes(UTF_8));
        out.write(text);
        out.flush();
    }

    private String receive() throws IOException {
        int length = 0;
        for (int next = in.read(); next != ':'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("Firefox has closed the connection.");
            }
            length = length * 10 + next - '0';
        }
        return new String(in.readNBytes(length), UTF_8);
    }
}
