package io.countersign.customer;

/** Unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters, the last one a check digit over the others. */
public record UnifiedCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws IllegalArgumentException when the code has another length, a letter that is not used, or a wrong check digit */
    public UnifiedCreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No unified social credit code: '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.length() == 18
                && value.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && checkDigit(value.substring(0, 17)) == value.charAt(17);
    }

    /** Completes 17 characters with their check digit. */
    public static UnifiedCreditCode complete(String first17) {
        return new UnifiedCreditCode(first17 + checkDigit(first17));
    }

    private static char checkDigit(String first17) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += ALPHABET.indexOf(first17.charAt(place)) * WEIGHTS[place];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
