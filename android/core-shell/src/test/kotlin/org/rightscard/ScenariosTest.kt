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
        for ((number, step) in parse(file).jsonObject.getValue("steps").jsonArray.map { it.jsonObject }.withIndex()) {
            val call = step.getValue("call").jsonPrimitive.content
            val at = "${file.name}, step ${number + 1} ($call)"
            try {
                val outcome = session.perform(call, step["arguments"]?.jsonObject ?: JsonObject(emptyMap()))
                assertNull(step["expect_error"], "$at: no error")
                val expected = if (call == "every_card") parse(File(System.getenv("RIGHTS_EVERY_CARD"), file.name)) else step["expect"]
                assertNull(difference(canonical(expected), canonical(outcome)), at)
            } catch (error: RightsError) {
                val expected = (step["expect_error"] ?: throw AssertionError("$at: ${error.code}")).jsonObject
                val record = errorRecord(error)
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
            core = RightsCore.open(dataDir(a.text("data")), listOf("en"), Dispatchers.IO)
            return JsonNull
        }
        val core = checkNotNull(core) { "the first step opens" }
        return when (call) {
            "home" -> json(core.home(a.languages(), a.status(), a.text("place"), a.now()))
            "open_card" -> json(core.openCard(a.must("card"), a.languages(), a.status(), a.now()))
            "officer_view" -> json(core.officerView(a.must("card"), a.must("line"), a.languages()))
            "search" -> json(core.search(a.must("query"), a.languages(), a.limit()))
            "hotlines" -> json(core.hotlines(a.languages(), a.text("place"), a.now()))
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
            val home = core.home(listOf(lang), null, null, a.now())
            for (card in home.groups.flatMap { it.cards }) {
                for (status in Status.entries) views += json(core.openCard(card.card, listOf(lang), status, a.now()))
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

private fun JsonObject.languages() = getValue("languages").jsonArray.map { it.jsonPrimitive.content }

private fun JsonObject.status() = text("status")?.let { Status.valueOf(it.uppercase(Locale.ROOT).replace('-', '_')) }

private fun JsonObject.now() = getValue("now").jsonPrimitive.long

private fun JsonObject.limit() = getValue("limit").jsonPrimitive.long.coerceAtMost(Int.MAX_VALUE.toLong()).toInt()

/** As the command prints an error, without the message. */
private fun errorRecord(error: RightsError): Map<String, JsonElement> {
    val (field, value, nearest) =
        when (error) {
            is RightsError.UnknownCard -> Triple("card", error.value, error.nearest)
            is RightsError.UnknownLine -> Triple("line", error.value, error.nearest)
            is RightsError.UnknownPlace -> Triple("place", error.value, error.nearest)
            is RightsError.MalformedLanguage -> Triple("languages", error.value, error.nearest)
            is RightsError.InvalidSearch -> Triple("query", null, emptyList())
            is RightsError.StorageUnavailable -> Triple("data_dir", null, emptyList())
            is RightsError.PackDamaged -> Triple(null, error.pack, emptyList())
            is RightsError.Internal -> Triple(null, error.call, emptyList())
            is RightsError.ShutDown -> Triple(null, null, emptyList())
        }
    return mapOf("code" to JsonPrimitive(error.code), "field" to json(field), "value" to json(value), "nearest" to json(nearest))
}
