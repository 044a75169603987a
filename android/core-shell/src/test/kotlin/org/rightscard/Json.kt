// Records as the JSON that the command prints, by reflection: no list of fields here can be out of date.

package org.rightscard

import java.lang.reflect.Modifier
import java.util.Locale
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

internal fun json(value: Any?): JsonElement =
    when (value) {
        null, Unit -> JsonNull
        is String -> JsonPrimitive(value)
        is Boolean -> JsonPrimitive(value)
        is Number -> JsonPrimitive(value)
        is UInt -> JsonPrimitive(value.toLong())
        is Enum<*> -> JsonPrimitive(word(value))
        is List<*> -> JsonArray(value.map(::json))
        else -> JsonObject(fields(value.javaClass).associate { snake(it.name) to json(it.also { f -> f.isAccessible = true }.get(value)) })
    }

private fun fields(type: Class<*>) = type.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }

/** `TOO_LONG` as `too-long`. */
private fun word(value: Enum<*>): String = value.name.lowercase(Locale.ROOT).replace('_', '-')

private fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase(Locale.ROOT) }

/** `{"$use": "name"}` anywhere is what an earlier `{"$as": "name"}` stood for. */
internal fun used(value: JsonElement, made: Map<String, JsonElement>): JsonElement =
    when (value) {
        is JsonObject -> when (val name = name(value, "\$use")) {
            null -> JsonObject(value.mapValues { used(it.value, made) })
            else -> made[name] ?: throw AssertionError("`$name` is bound by no step")
        }
        is JsonArray -> JsonArray(value.map { used(it, made) })
        else -> value
    }

/** The value with `{"$as": "name"}` wherever the expectation has it; what stood there is bound to the name. */
internal fun bind(value: JsonElement, expected: JsonElement?, made: MutableMap<String, JsonElement>): JsonElement {
    name(expected, "\$as")?.let {
        made[it] = value
        return expected as JsonObject
    }
    return when (value) {
        is JsonObject -> JsonObject(value.mapValues { (field, item) -> bind(item, (expected as? JsonObject)?.get(field), made) })
        is JsonArray -> JsonArray(value.mapIndexed { at, item -> bind(item, (expected as? JsonArray)?.getOrNull(at), made) })
        else -> value
    }
}

private fun name(value: JsonElement?, key: String) = ((value as? JsonObject)?.get(key) as? JsonPrimitive)?.content

/** An absent field is null, and a null one absent. */
internal fun canonical(value: JsonElement?): JsonElement =
    when (value) {
        null -> JsonNull
        is JsonObject -> JsonObject(value.filterValues { it !is JsonNull }.mapValues { canonical(it.value) })
        is JsonArray -> JsonArray(value.map(::canonical))
        else -> value
    }

/** Where two values first differ, or nothing: whole cards are too long to print. */
internal fun difference(expected: JsonElement?, actual: JsonElement?, at: String = "$"): String? =
    when {
        expected is JsonObject && actual is JsonObject ->
            (expected.keys + actual.keys).firstNotNullOfOrNull { difference(expected[it], actual[it], "$at.$it") }
        expected is JsonArray && actual is JsonArray && expected.size == actual.size ->
            expected.indices.firstNotNullOfOrNull { difference(expected[it], actual[it], "$at[$it]") }
        expected == actual -> null
        else -> "at $at: expected ${expected.toString().take(300)}, got ${actual.toString().take(300)}"
    }
