// The values that calls take and return, so that `import RightsKit` is enough. They are the library's own: plain,
// `Sendable` values, with their documentation.

import RightsBindings

public typealias CardLink = RightsBindings.CardLink
public typealias CardRequest = RightsBindings.CardRequest
public typealias CardView = RightsBindings.CardView
public typealias CorrectionView = RightsBindings.CorrectionView
public typealias Direction = RightsBindings.Direction
public typealias FactView = RightsBindings.FactView
public typealias FirstLine = RightsBindings.FirstLine
public typealias Freshness = RightsBindings.Freshness
public typealias FreshnessView = RightsBindings.FreshnessView
public typealias GapsView = RightsBindings.GapsView
public typealias GroupView = RightsBindings.GroupView
public typealias GuideView = RightsBindings.GuideView
public typealias HitView = RightsBindings.HitView
public typealias HomeRequest = RightsBindings.HomeRequest
public typealias HomeView = RightsBindings.HomeView
public typealias HotlineView = RightsBindings.HotlineView
public typealias HotlinesRequest = RightsBindings.HotlinesRequest
public typealias HotlinesView = RightsBindings.HotlinesView
public typealias LanguageView = RightsBindings.LanguageView
public typealias LanguagesView = RightsBindings.LanguagesView
public typealias LineKind = RightsBindings.LineKind
public typealias LineView = RightsBindings.LineView
public typealias LocalText = RightsBindings.LocalText
public typealias NewsView = RightsBindings.NewsView
public typealias NoticeCode = RightsBindings.NoticeCode
public typealias NoticeView = RightsBindings.NoticeView
public typealias OfficerRequest = RightsBindings.OfficerRequest
public typealias OfficerView = RightsBindings.OfficerView
public typealias Open = RightsBindings.Open
public typealias PageKind = RightsBindings.PageKind
public typealias PageRequest = RightsBindings.PageRequest
public typealias PageView = RightsBindings.PageView
public typealias Paper = RightsBindings.Paper
public typealias Placement = RightsBindings.Placement
public typealias RecordKind = RightsBindings.RecordKind
public typealias Review = RightsBindings.Review
public typealias RightsError = RightsBindings.RightsError
public typealias SearchProblem = RightsBindings.SearchProblem
public typealias SearchRequest = RightsBindings.SearchRequest
public typealias SearchView = RightsBindings.SearchView
public typealias SectionView = RightsBindings.SectionView
public typealias Settings = RightsBindings.Settings
public typealias SettingsView = RightsBindings.SettingsView
public typealias ShelfConfig = RightsBindings.ShelfConfig
public typealias SourceView = RightsBindings.SourceView
public typealias Status = RightsBindings.Status
public typealias StatusOf = RightsBindings.StatusOf
public typealias StorageProblem = RightsBindings.StorageProblem
public typealias Strength = RightsBindings.Strength
public typealias Translation = RightsBindings.Translation
public typealias UiString = RightsBindings.UiString
public typealias UiStringsView = RightsBindings.UiStringsView
public typealias WhoAnswers = RightsBindings.WhoAnswers
