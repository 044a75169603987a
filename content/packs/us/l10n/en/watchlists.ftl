card-title = Delayed, searched or refused again and again
card-summary = Where you can file, the number you get, and what you may be told about the No Fly List.
card-keywords = watchlist, watch list, no fly list, no-fly, on a list, terrorist list, DHS TRIP, TRIP, redress, redress number, always searched, every time searched, stopped every time, always delayed, random search, extra screening, refused boarding, cannot board, cannot check in, not allowed to fly, same name, wrong person, my name, booking, ticket, letter, clear my name, secondary every time, Muslim name, SSSS, S S S S, boarding pass, four S, marked ticket, student visa TRIP, privacy, who sees my complaint

file = Filing with DHS TRIP
file-trip = Are you often delayed, searched or refused? You can file with DHS TRIP, on the government site trip.dhs.gov.
agencies = With an open immigration case or a past overstay, ask a lawyer before you file. A 2007 paper says agencies in TRIP include ICE, CBP and USCIS.
number = TRIP gives you a number, called a redress number. Use it when you book.
number-limits = Homeland Security says the redress number makes a mix-up less likely. No page that we read says that delays or searches will end.
detail = Give TRIP as much detail as you can, says the Muslim Legal Fund of America. Note the date, airport, flight and officers each time you are stopped.
privacy = TRIP's privacy statement says what you send is passed to government agencies, and some of it to others such as airlines. Giving it is voluntary, but TRIP may need it.

answer = What you are told
no-fly = If you were refused boarding and are on the No Fly List, the ACLU says DHS TRIP will tell you so. It says TRIP will let you ask for more.
no-fly-reasons = The ACLU says the reasons TRIP gives for the No Fly List may be partial or missing. Part of what we read on this list is from 2015. It may have changed.
last-letter = The Muslim Legal Fund of America says TRIP's last letter will likely say corrections were made. It will not say if you are on a watchlist. If you are on the No Fly List, you must be told.
letter = The ACLU says your DHS TRIP letter does not confirm or deny that you are on any watchlist.
letter-unsure = The ACLU says the DHS TRIP letter of travelers who are not citizens or green card holders does not confirm or deny any watchlist.
ssss = The Muslim Legal Fund of America says SSSS on a boarding pass marks extra screening and could mean you are on a watchlist. It can have other reasons.
mlfa-help = The Muslim Legal Fund of America says it gives free legal help to travelers targeted for race, ethnicity or religion. It says to file with TRIP first. An older page said less, so ask.
case-gap = Can filing with DHS TRIP hurt your immigration case?
