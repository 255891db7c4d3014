package io.countersign.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Writes and reads what was measured, so that it stays what it was whatever figures are corrected later. */
@Component
class EffectJson {

    private final ObjectMapper mapper;

    EffectJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(EffectView view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the effect of " + view.number(), e);
        }
    }

    EffectView read(ActivityEffect effect) {
        try {
            return mapper.readValue(effect.result(), EffectView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read an effect: " + effect.result(), e);
        }
    }
}
