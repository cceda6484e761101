package org.needlewise.bench;

import java.util.List;

/** What was measured several times. */
record Figures(List<Double> values) {

    Figures {
        values = values.stream().sorted().toList();
    }

    double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    double p95() {
        return percentile(95);
    }

    /** The value that so many of 100 do not pass, by nearest rank. */
    double percentile(double percent) {
        return values.get((int) Math.ceil(percent / 100 * values.size()) - 1);
    }

    int count() {
        return values.size();
    }
}
