package org.needlewise.summary.logo;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Draws an SVG picture with Batik, which supports SVG 1.1. */
final class SvgLogo {

    private static final int MOST_SECONDS = 10;

    private SvgLogo() {}

    static LogoDrawing draw(byte[] picture) {
        Document svg = SvgSource.read(picture);
        SvgLinks.check(svg.getDocumentElement());
        SvgFeatures features = new SvgFeatures();
        features.check(svg.getDocumentElement());
        SvgSize.settle(svg.getDocumentElement());
        return new LogoDrawing.Drawn(Raster.png(inTime(SvgSource.forBatik(svg))), features.advice());
    }

    /** Applies a timeout, because nested links can make a small file draw for hours. */
    private static BufferedImage inTime(Document svg) {
        FutureTask<BufferedImage> drawing = new FutureTask<>(() -> pixels(svg));
        Thread thread = Thread.ofPlatform().daemon().name("logo").start(drawing);
        try {
            return drawing.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new UndrawableLogo("drawing it takes more than %s seconds".formatted(MOST_SECONDS));
        } catch (ExecutionException e) {
            throw new UndrawableLogo("it cannot be drawn (%s)".formatted(innermost(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UndrawableLogo("the program is ending");
        }
    }

    private static BufferedImage pixels(Document svg) throws TranscoderException {
        Pixels pixels = new Pixels();
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) Raster.HIGH);
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_WIDTH, (float) Raster.MOST_WIDE);
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        pixels.transcode(new TranscoderInput(svg), new TranscoderOutput());
        if (pixels.drawn == null) {
            throw new TranscoderException("nothing was drawn");
        }
        return pixels.drawn;
    }

    /** The root cause's message, on one line. */
    private static String innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        List<String> lines = String.valueOf(cause.getMessage()).lines().limit(2).toList();
        String told = String.join(" ", lines).strip();
        return told.length() > 200 ? told.substring(0, 200) : told;
    }

    private static final class Pixels extends ImageTranscoder {

        private @Nullable BufferedImage drawn;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput out) {
            drawn = image;
        }
    }
}
