# The app's own words. Keys are fixed by the code; every language has the same ones.

language-name = English
language-english-name = English

# Kinds of line: one short word each, shown in front of a line.
kind-say = Say
kind-do = Do
kind-dont = Do not
kind-know = Know
kind-ask = Ask
kind-stop = Stop here
kind-gap = Not known

# Statuses, as a reader would name their own.
status-citizen = US citizen
status-permanent-resident = Green card holder
status-visa = On a visa (visitor, student, worker)
status-visa-waiver = Visa Waiver Program (ESTA)
status-asylum-seeker = Asking for asylum
status-refugee-asylee = Refugee, or granted asylum
status-parolee = On parole
status-unsure = Not sure

# What people call each status, for a reader who types it.
status-words-citizen = citizen, us citizen, american, us passport
status-words-permanent-resident = green card, greencard, lpr, permanent resident, resident
status-words-visa = visa, tourist, visitor, student, f1, f-1, b1, b2, h1b, h-1b, j1, worker
status-words-visa-waiver = esta, visa waiver, vwp
status-words-asylum-seeker = asylum, asylum seeker, asylum applicant, afraid to return
status-words-refugee-asylee = refugee, asylee, granted asylum
status-words-parolee = parole, parolee, humanitarian parole
status-words-unsure = not sure, unknown, none, undocumented, no papers

# Situations on the home view, most urgent first.
group-airport-now = I am at the airport now
group-someone-taken = Someone was taken
group-happened-to-me = It happened to me
group-learn-and-act = Learn and act

# Cards that home shows as one thing.
guide-anti-muslim-discrimination = If you face anti-Muslim discrimination

# Stand once over the questions of a card for which there is no checked source.
gaps-heading = What we could not find out
gaps-text = No source we checked answers these questions. Ask a lawyer.

# Labels.
not-legal-advice = This is information, not legal advice.
label-essentials = Read this first
label-for = For
label-for-held = Status of the person held
label-checked = Checked
label-check-again-by = To be checked again by
label-read-next = Read next
label-phone-lines = Phone lines
label-sources = Sources
label-sources-hint = To see all sources, add --sources.
label-past = This is about the past.
label-saved = Saved
label-not-saved = Not saved any more
save-warning = Anyone who searches this device can see which cards you saved.
save-needs-folder = Nothing was kept. To keep a saved card, add --data with a folder.
label-who-answers = Who answers
label-languages = Languages
label-opens = Opens
answers-government = The government
answers-nonprofit = A nonprofit group
answers-volunteer = Volunteers
answers-automated = A machine
open-open = Open now
open-closed = Closed now
open-unknown = Not known if it is open now
label-latest = The latest
label-saved-cards = Saved cards
label-corrections = What we had wrong
label-was-wrong = It said
label-is-right = Right is
label-from-abroad = From abroad
label-needs-network = Needs a network
blank-when = Day and time
blank-who = Who I spoke to
blank-said = What they said
no-hits = Nothing found. Try one simple word.
line-review-due = This line may be out of date.
line-fallback = This line is not yet in your language.
line-outdated = The translation of this line is old. Here is the newer English text.

# On pages to send or print; `wallet-found` also speaks to whoever finds the card.
label-choose-status = Choose your status
label-choose-status-held = Choose the status of the person held
label-show-large = Show it large
label-close = Close
label-in-this-file = In this file
label-back-to-list = Back to the list
wallet-title = Wallet card
wallet-how = Print on one side. Cut along the outer line. Fold along the dashed lines.
wallet-found = If you find this card, please call these people:
wallet-name = Name
wallet-number = Phone number

# One line on top of a card: what the reader must know of its text.
state-machine-and-no-lawyer = Translated by machine. No lawyer has read it.
state-machine = Translated by machine.
state-no-lawyer = No lawyer has read it.

# Notices.
notice-not-for-status = This card is not for your status. See the cards below.
notice-choose-status = These lines are the safest for anyone. Choose your status to see the lines for you.
notice-language-not-available = The language { $subject } is not here yet. You see the next language on your list, or English.
notice-fallback = One line is not yet in your language.
notice-outdated = One line was changed in English after it was translated. You see the newer text.
notice-machine-translation = A machine translated this text. No person has checked it yet.
notice-no-legal-review = No lawyer has reviewed this text.
notice-review-due = Some of this may be out of date. It was due for a new check.
notice-clock-doubtful = The date on this device looks wrong. We cannot tell how fresh this text is.
notice-unsigned-pack = This text is from the file { $subject }. Nobody has signed it.
notice-pack-refused = The file { $subject } could not be used. You see the text that came with the app.
notice-packs-refused = { $subject } files could not be used. You see the text that came with the app.
notice-pack-newer = The file { $subject } needs a newer version of this app. Update the app to use it.
notice-pack-damaged = A file was damaged. You see an older copy of the text.
notice-pack-failed = A part of the text is damaged and is not shown: { $subject }. Install the app again.
notice-no-data-folder = Nothing is stored on this device. Your choices last until you close the app.
notice-data-folder-unusable = The app cannot use its folder. Your choices cannot be kept.
notice-settings-damaged = Your settings file was damaged. We kept it as { $subject } and started a new one.
notice-settings-busy = Another program is using your settings. For now you see the cards without them.

# Errors: one sentence on what was wrong, one on what to do.
error-unknown-card = There is no card with this name. Choose one of the cards in the list.
error-unknown-line = This card has no line like that to show to an officer. Choose a line to say.
error-unknown-place = We do not know this place. Choose one of the places in the list.
error-unknown-status = We do not know this status. Choose one of the eight in the list.
error-malformed-language = This is not a language code. Use a code such as ar, ur, es or en.
error-search-empty = Type at least one letter or number to search.
error-search-too-long = This search is too long. Use a few words.
error-search-control-character = The search has a hidden control character. Type the words again.
error-storage-no-folder = The folder for your settings cannot be used. Check that it is a folder you can open.
error-storage-read-only = The folder for your settings is read-only. Nothing was changed. Choose another folder.
error-storage-full = The device is full. Nothing was changed. Free some space and try again.
error-storage-newer-version = Your settings are from a newer version of the app. Nothing was changed. Update the app.
error-storage-busy = Another program is using your settings. Nothing was changed. Try again.
error-storage-failed = Your settings could not be stored. Nothing was lost. Try again.
error-pack-damaged = The text in the app is damaged. Install the app again.
error-pack-unreadable = The text could not be read just now. Nothing was lost. Try again.
error-shut-down = The app was closed. Open it again.
error-internal = Something in the app went wrong. Nothing was lost. Try again.
