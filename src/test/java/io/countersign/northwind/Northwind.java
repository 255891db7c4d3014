package io.countersign.northwind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Northwind traders' sample database, read from its SQL dump. */
record Northwind(Map<String, String> customers, Map<Integer, String> products, List<Order> orders) {

    /** @param daysToShip from the order's date to the date it was required by */
    record Order(int id, String customer, int employee, long daysToShip, List<Line> lines) {}

    /** @param price per unit after discount */
    record Line(int product, BigDecimal price, int quantity) {}

    private static final String INSERT = "INSERT INTO ";

    static Northwind read(Path file) {
        Map<String, String> customers = new LinkedHashMap<>();
        Map<Integer, String> products = new LinkedHashMap<>();
        Map<Integer, Order> orders = new LinkedHashMap<>();
        Map<Integer, List<Line>> details = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> line.startsWith(INSERT)).forEach(line -> {
                String table = line.substring(INSERT.length(), line.indexOf(' ', INSERT.length()));
                List<String> row = values(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')));
                switch (table) {
                    case "customers" -> customers.put(row.get(0), row.get(1));
                    case "products" -> products.put(Integer.valueOf(row.get(0)), row.get(1));
                    case "orders" -> orders.put(Integer.valueOf(row.get(0)), order(row));
                    case "order_details" ->
                        details.computeIfAbsent(Integer.valueOf(row.get(0)), any -> new ArrayList<>())
                                .add(line(row));
                    default -> {}
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // the dump lists the details before the orders
        orders.values().forEach(order -> order.lines().addAll(details.get(order.id())));
        return new Northwind(customers, products, List.copyOf(orders.values()));
    }

    private static Order order(List<String> row) {
        long days = ChronoUnit.DAYS.between(LocalDate.parse(row.get(3)), LocalDate.parse(row.get(4)));
        return new Order(
                Integer.parseInt(row.get(0)), row.get(1), Integer.parseInt(row.get(2)), days, new ArrayList<>());
    }

    private static Line line(List<String> row) {
        BigDecimal share = BigDecimal.ONE.subtract(new BigDecimal(row.get(4)));
        BigDecimal price = new BigDecimal(row.get(2)).multiply(share).setScale(2, RoundingMode.HALF_UP);
        return new Line(Integer.parseInt(row.get(1)), price, Integer.parseInt(row.get(3)));
    }

    /** The values of one row; strings without their quotes. */
    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\'') {
                if (quoted && index + 1 < text.length() && text.charAt(index + 1) == '\'') {
                    value.append(character);
                    index++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(character);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}
