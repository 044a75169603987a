// The scenarios of tests/scenarios through the shell. RIGHTS_SCENARIOS names the folder, RIGHTS_EVERY_CARD the one with
// what Rust gave for `every_card`.

package org.rightscard

import java.io.File
import java.nio.file.Files
import java.util.Locale
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

internal class ScenariosTest {
    @Test
    fun everyScenarioGivesWhatItSays() {
        val files = File(System.getenv("RIGHTS_SCENARIOS")).listFiles { file -> file.extension == "json" }.orEmpty().sorted()
        assertTrue(files.isNotEmpty(), "no scenario")
        files.forEach(::run)
        println("${files.size} scenarios")
    }

    private fun run(file: File) = runBlocking<Unit> {
        val folder = Files.createTempDirectory("rights").toFile()
        val session = Session(folder)
        val made = mutableMapOf<String, JsonElement>()
        for ((number, step) in parse(file).jsonObject.getValue("steps").jsonArray.map { it.jsonObject }.withIndex()) {
            val call = step.getValue("call").jsonPrimitive.content
            val at = "${file.name}, step ${number + 1} ($call)"
            try {
                val outcome = session.perform(call, used(step["arguments"] ?: JsonObject(emptyMap()), made).jsonObject)
                assertNull(step["expect_error"], "$at: no error")
                val said = if (call == "every_card") parse(File(System.getenv("RIGHTS_EVERY_CARD"), file.name)) else step["expect"]
                val expected = used(said ?: JsonNull, made)
                assertNull(difference(canonical(expected), canonical(bind(outcome, expected, made))), at)
            } catch (failure: RightsFailure) {
                val expected = (step["expect_error"] ?: throw AssertionError("$at: ${failure.code}")).jsonObject
                val record = errorRecord(failure)
                // Only what a scenario names is compared; the code it has to name.
                assertEquals(expected.getValue("code"), record["code"], at)
                assertNull(difference(canonical(expected), canonical(JsonObject(record.filterKeys { it in expected }))), at)
            }
        }
        folder.deleteRecursively()
    }

    private fun parse(file: File) = Json.parseToJsonElement(file.readText())
}

/** One scenario: a prepared folder and, from the first step on, a core. */
private class Session(private val parent: File) {
    private var core: RightsCore? = null

    suspend fun perform(call: String, a: JsonObject): JsonElement {
        if (call == "open") {
            core = RightsCore.open(ShelfConfig(dataDir(a.text("data")), a.languages()), Dispatchers.IO)
            return JsonNull
        }
        val core = checkNotNull(core) { "the first step opens" }
        return when (call) {
            "home" -> json(core.home(HomeRequest(a.languages(), a.status(), a.text("place"), a.now())))
            "open_card" -> json(core.openCard(CardRequest(a.must("card"), a.languages(), a.status(), a.now())))
            "officer_view" -> json(core.officerView(OfficerRequest(a.must("card"), a.must("line"), a.languages(), a.now())))
            "search" -> json(core.search(SearchRequest(a.must("query"), a.languages(), a.must("limit").toUInt())))
            "hotlines" -> json(core.hotlines(HotlinesRequest(a.languages(), a.text("place"), a.now())))
            "languages" -> json(core.languages())
            "ui_strings" -> json(core.uiStrings(a.languages()))
            "settings" -> json(core.settings())
            "save_settings" -> json(core.saveSettings(Settings(a.languages(), a.text("place"))))
            "set_saved" -> json(core.setSaved(a.must("card"), a.getValue("saved").jsonPrimitive.boolean))
            "shut_down" -> json(core.shutDown())
            "every_card" -> everyCard(core, a)
            else -> throw AssertionError("there is no call `$call`")
        }
    }

    private suspend fun everyCard(core: RightsCore, a: JsonObject): JsonElement {
        val views = mutableListOf<JsonElement>()
        for (lang in a.languages()) {
            val home = core.home(HomeRequest(listOf(lang), null, null, a.now()))
            for (card in home.groups.flatMap { it.cards }) {
                for (status in Status.entries) {
                    views += json(core.openCard(CardRequest(card.card, listOf(lang), status, a.now())))
                }
            }
        }
        return JsonArray(views)
    }

    private fun dataDir(data: String?): String? {
        val folder = parent.resolve("data")
        when (data) {
            null -> return null
            "read-only" -> return "/proc"
            "empty" -> folder.mkdir()
            "damaged-settings" -> folder.also { it.mkdir() }.resolve("shelf.db").writeText("this is not a database, but it is mine")
            "file" -> folder.writeText("mine")
            else -> throw AssertionError("there is no prepared folder `$data`")
        }
        return folder.path
    }
}

private fun JsonObject.text(name: String) = this[name]?.jsonPrimitive?.contentOrNull

private fun JsonObject.must(name: String) = getValue(name).jsonPrimitive.content

private fun JsonObject.languages() = this["languages"]?.jsonArray.orEmpty().map { it.jsonPrimitive.content }

private fun JsonObject.status() = text("status")?.let { Status.valueOf(it.uppercase(Locale.ROOT).replace('-', '_')) }

private fun JsonObject.now() = getValue("now").jsonPrimitive.long

/** As the command prints an error, without the message. */
private fun errorRecord(failure: RightsFailure): Map<String, JsonElement> {
    val (field, value, nearest) =
        when (val error = failure.error) {
            is RightsError.UnknownCard -> Triple("card", error.value, error.nearest)
            is RightsError.UnknownLine -> Triple("line", error.value, error.nearest)
            is RightsError.UnknownPlace -> Triple("place", error.value, error.nearest)
            is RightsError.MalformedLanguage -> Triple("languages", error.value, error.nearest)
            is RightsError.InvalidSearch -> Triple("query", null, emptyList())
            is RightsError.StorageUnavailable -> Triple("data_dir", null, emptyList())
            is RightsError.PackDamaged -> Triple(null, error.pack, emptyList())
            is RightsError.PackUnreadable -> Triple(null, error.pack, emptyList())
            is RightsError.Internal -> Triple(null, error.call, emptyList())
            is RightsError.ShutDown -> Triple(null, null, emptyList())
        }
    return mapOf("code" to JsonPrimitive(failure.code), "field" to json(field), "value" to json(value), "nearest" to json(nearest))
}
