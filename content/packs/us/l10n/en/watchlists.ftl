card-title = Delayed, searched or refused again and again
card-summary = Where you can file, the number you get, and what you may be told about the No Fly List.
card-keywords = watchlist, watch list, no fly list, no-fly, on a list, terrorist list, DHS TRIP, TRIP, redress, redress number, always searched, every time searched, stopped every time, always delayed, random search, extra screening, refused boarding, cannot board, cannot check in, not allowed to fly, same name, wrong person, my name, booking, ticket, letter, clear my name, secondary every time, Muslim name

file = Filing with DHS TRIP
file-trip = Are you often delayed, searched or refused? You can file with DHS TRIP, on the government site trip.dhs.gov.
number = Use your redress number when you book. You get one from TRIP.
number-gap = Does the number end the delays and searches?
time-gap = Is there a deadline to file, and how long does an answer take?
use-gap = Who can see what you send to TRIP, and how can it be used?
write-gap = What should you write down each time you are stopped?
case-gap = Can filing hurt your immigration case?

answer = What you are told
no-fly = If you were refused boarding and are on the No Fly List, the ACLU says DHS TRIP will tell you so. It says TRIP will let you ask for more.
no-fly-reasons = The ACLU says the reasons given may be partial or missing. Part of what we read on this is from 2015. It may have changed.
delayed-gap = What will TRIP tell you if you were only delayed or searched?
letter = The ACLU says your DHS TRIP letter does not confirm or deny that you are on the No Fly List.
letter-unsure = The ACLU says the DHS TRIP letter does not confirm or deny that a person is on the No Fly List. This is about travelers who are not citizens or green card holders.
