package io.countersign.budget;

import io.countersign.language.Text;

/** Why a budget cannot be allocated so. @param index of the allocation it is about. @param field that is wrong */
public record Objection(int index, String field, Text text) {}
