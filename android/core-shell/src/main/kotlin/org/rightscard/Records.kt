// From the library's records to ours: the only place that knows both. A field or an entry that is missing here does not
// compile or fails a test.

package org.rightscard

import org.rightscard.ffi.CardLink as FfiCardLink
import org.rightscard.ffi.CardView as FfiCardView
import org.rightscard.ffi.CorrectionView as FfiCorrectionView
import org.rightscard.ffi.Direction as FfiDirection
import org.rightscard.ffi.FactView as FfiFactView
import org.rightscard.ffi.Freshness as FfiFreshness
import org.rightscard.ffi.FreshnessView as FfiFreshnessView
import org.rightscard.ffi.GroupView as FfiGroupView
import org.rightscard.ffi.GuideView as FfiGuideView
import org.rightscard.ffi.HitView as FfiHitView
import org.rightscard.ffi.HomeView as FfiHomeView
import org.rightscard.ffi.HotlineView as FfiHotlineView
import org.rightscard.ffi.HotlinesView as FfiHotlinesView
import org.rightscard.ffi.LanguageView as FfiLanguageView
import org.rightscard.ffi.LanguagesView as FfiLanguagesView
import org.rightscard.ffi.LineKind as FfiLineKind
import org.rightscard.ffi.LineView as FfiLineView
import org.rightscard.ffi.LocalText as FfiLocalText
import org.rightscard.ffi.NewsView as FfiNewsView
import org.rightscard.ffi.NoticeCode as FfiNoticeCode
import org.rightscard.ffi.NoticeView as FfiNoticeView
import org.rightscard.ffi.OfficerView as FfiOfficerView
import org.rightscard.ffi.Open as FfiOpen
import org.rightscard.ffi.Review as FfiReview
import org.rightscard.ffi.SearchProblem as FfiSearchProblem
import org.rightscard.ffi.SearchView as FfiSearchView
import org.rightscard.ffi.SectionView as FfiSectionView
import org.rightscard.ffi.SettingsView as FfiSettingsView
import org.rightscard.ffi.SourceView as FfiSourceView
import org.rightscard.ffi.Status as FfiStatus
import org.rightscard.ffi.StorageProblem as FfiStorageProblem
import org.rightscard.ffi.Strength as FfiStrength
import org.rightscard.ffi.Translation as FfiTranslation
import org.rightscard.ffi.UiString as FfiUiString
import org.rightscard.ffi.UiStringsView as FfiUiStringsView
import org.rightscard.ffi.WhoAnswers as FfiWhoAnswers

internal fun FfiLocalText.toShell(): LocalText = LocalText(text, lang, direction.toShell())

internal fun FfiDirection.toShell(): Direction = Direction.valueOf(name)

internal fun FfiNoticeView.toShell(): NoticeView = NoticeView(code.toShell(), text.toShell(), subject)

internal fun FfiNoticeCode.toShell(): NoticeCode = NoticeCode.valueOf(name)

internal fun FfiLanguagesView.toShell(): LanguagesView = LanguagesView(languages.map { it.toShell() })

internal fun FfiLanguageView.toShell(): LanguageView =
    LanguageView(
        tag = tag,
        name = name.toShell(),
        englishName = englishName,
        direction = direction.toShell(),
        completePercent = completePercent,
        reviewedPercent = reviewedPercent,
    )

internal fun FfiUiStringsView.toShell(): UiStringsView = UiStringsView(strings.map { it.toShell() })

internal fun FfiUiString.toShell(): UiString = UiString(id, text.toShell())

internal fun FfiCardView.toShell(): CardView =
    CardView(
        card = card,
        pack = pack,
        packVersion = packVersion,
        title = title.toShell(),
        summary = summary.toShell(),
        direction = direction.toShell(),
        languages = languages,
        status = status.toShell(),
        sections = sections.map { it.toShell() },
        hotlines = hotlines.map { it.toShell() },
        freshness = freshness.toShell(),
        corrections = corrections.map { it.toShell() },
        seeAlso = seeAlso.map { it.toShell() },
        notices = notices.map { it.toShell() },
    )

internal fun FfiSectionView.toShell(): SectionView =
    SectionView(
        id = id,
        heading = heading.toShell(),
        past = past,
        lines = lines.map { it.toShell() },
    )

internal fun FfiLineView.toShell(): LineView =
    LineView(
        id = id,
        kind = kind.toShell(),
        statuses = statuses.map { it.toShell() },
        text = text.toShell(),
        officer = officer?.toShell(),
        translation = translation.toShell(),
        review = review.toShell(),
        freshness = freshness.toShell(),
        facts = facts.map { it.toShell() },
    )

internal fun FfiSearchProblem.toShell(): SearchProblem = SearchProblem.valueOf(name)

internal fun FfiStorageProblem.toShell(): StorageProblem = StorageProblem.valueOf(name)

internal fun FfiStatus.toShell(): Status = Status.valueOf(name)

internal fun Status.toFfi(): FfiStatus = FfiStatus.valueOf(name)

internal fun FfiLineKind.toShell(): LineKind = LineKind.valueOf(name)

internal fun FfiTranslation.toShell(): Translation = Translation.valueOf(name)

internal fun FfiReview.toShell(): Review = Review.valueOf(name)

internal fun FfiFreshnessView.toShell(): FreshnessView = FreshnessView(state.toShell(), checkedOn, reviewBy)

internal fun FfiFreshness.toShell(): Freshness = Freshness.valueOf(name)

internal fun FfiFactView.toShell(): FactView =
    FactView(
        id = id,
        statement = statement?.toShell(),
        sources = sources.map { it.toShell() },
        checkedOn = checkedOn,
        reviewBy = reviewBy,
    )

internal fun FfiSourceView.toShell(): SourceView = SourceView(citation, address, dated, strength.toShell())

internal fun FfiStrength.toShell(): Strength = Strength.valueOf(name)

internal fun FfiOfficerView.toShell(): OfficerView =
    OfficerView(
        card = card,
        line = line,
        officer = officer.toShell(),
        meaning = meaning.toShell(),
    )

internal fun FfiHomeView.toShell(): HomeView =
    HomeView(
        latest = latest.map { it.toShell() },
        saved = saved.map { it.toShell() },
        groups = groups.map { it.toShell() },
        notices = notices.map { it.toShell() },
        corrections = corrections.map { it.toShell() },
    )

internal fun FfiNewsView.toShell(): NewsView = NewsView(id, pack, text.toShell(), firstDay, lastDay)

internal fun FfiCorrectionView.toShell(): CorrectionView =
    CorrectionView(
        id = id,
        card = card,
        day = day,
        wrong = wrong.toShell(),
        right = right.toShell(),
        source = source,
    )

internal fun FfiGroupView.toShell(): GroupView =
    GroupView(
        id = id,
        heading = heading.toShell(),
        cards = cards.map { it.toShell() },
        guides = guides.map { it.toShell() },
    )

internal fun FfiGuideView.toShell(): GuideView = GuideView(id, heading.toShell(), cards)

internal fun FfiCardLink.toShell(): CardLink = CardLink(card, pack, title.toShell(), summary.toShell(), saved)

internal fun FfiSearchView.toShell(): SearchView = SearchView(hits.map { it.toShell() })

internal fun FfiHitView.toShell(): HitView = HitView(card, pack, line, title.toShell(), snippet.toShell())

internal fun FfiHotlinesView.toShell(): HotlinesView = HotlinesView(hotlines.map { it.toShell() })

internal fun FfiHotlineView.toShell(): HotlineView =
    HotlineView(
        id = id,
        name = name.toShell(),
        numberE164 = numberE164,
        abroadE164 = abroadE164,
        address = address,
        needsNetwork = needsNetwork,
        display = display,
        whoAnswers = whoAnswers.toShell(),
        languages = languages,
        hours = hours.toShell(),
        open = open.toShell(),
        opensAt = opensAt,
        note = note?.toShell(),
        checkedOn = checkedOn,
        reviewBy = reviewBy,
    )

internal fun FfiWhoAnswers.toShell(): WhoAnswers = WhoAnswers.valueOf(name)

internal fun FfiOpen.toShell(): Open = Open.valueOf(name)

internal fun FfiSettingsView.toShell(): SettingsView =
    SettingsView(
        languages = languages,
        place = place,
        notices = notices.map { it.toShell() },
    )
