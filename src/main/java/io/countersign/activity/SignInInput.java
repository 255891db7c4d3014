package io.countersign.activity;

import org.jspecify.annotations.Nullable;

/**
 * A sign-in as somebody typed it.
 *
 * @param attendee of the plan; then the other facts about the person are left out
 * @param code     of a professional or an own person
 * @param name     of a guest, with the institution
 * @param consent  a {@link Consent} by name
 * @param on       day of an event that lasts several; left out it is the first
 */
public record SignInInput(
        @Nullable String attendee,
        @Nullable String kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String institution,
        @Nullable String consent,
        @Nullable String on) {}
