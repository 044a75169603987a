card-title = Write it down
card-summary = What to note after questions, a search or a hold. What to ask for, and where a complaint can go.
card-keywords = write, notes, record, names, badge, number, receipt, complaint, complain, report, airline, flight, DOT, TRIP, redress, no fly list, search, treatment, unfair, discrimination, Muslim, Logan, phone taken, card taken, property, afterwards, report an officer, rude officer, officer was rude, CBP complaint, CRCL, inspector general, OIG, civil rights office, supervisor, FOIA, copy of my papers, my records, racism, humiliated, insulted, abused, name tag

still-there = If you are still with the officers
say-name = May I have your name and badge number, please?
receipt = Ask for a written receipt if an officer takes your phone or laptop. Immigration lawyers advise this.

write = What to write down
names = Write down the airport, the airline and the flight number. Add the officers' names and badge numbers. The ACLU gave travelers this list in 2017.
what-happened = Write down what they asked, the reason they gave, and what they searched. Add how long it took and how it was.
consulate-notes = Do not show notes about asylum to a consulate. Officers who tell it that you are held must not reveal an asylum request, but families can by mistake.

things = Your papers and things
green-card-taken = Was your green card taken? An immigration lawyer's note of 2017 says losing the card is not losing your status. You can ask for temporary proof of status, it says.
own-records = CBP says you can ask for your own records, also those of the second room. A law firm wrote in 2017 that it took months or years, and much was blacked out.
order-copy = In fast removal the officer must hand over the order (Form I-860) once a supervisor agrees.

officers-complaint = If it was an officer
complain-cbp = You can complain to the CBP Information Center about how officers treated you. CBP says supervisors and port directors answer spoken complaints too.
complain-crcl = The civil rights office of Homeland Security (CRCL) takes complaints about unfair treatment for faith or race. It gives no personal remedy. It was cut in March 2025. How well it works is not known.
complain-oig = The Inspector General of Homeland Security takes reports of crimes, bribes and abuse of rights by its staff. Some go on to other offices. It is not for emergencies.
complain-what = A civil rights complaint should have your contact details, what happened, and papers that matter, an older Homeland Security page says. A leaflet adds date, time, place, and the names of witnesses and officers.
complain-a-number = A leaflet of the civil rights office asks for an A-number too. A non-citizen should ask a lawyer before giving it in a complaint.
trip = Are you often delayed, searched or refused? You can file with DHS TRIP, on the government site trip.dhs.gov.
trip-lawyer = Are you often delayed, searched or refused? You can file with DHS TRIP, on the government site trip.dhs.gov. With an open immigration case or a past overstay, ask a lawyer before you file.

others = An airline, and whom to tell
airline-complaint = Did an airline discriminate? The US Department of Transportation takes and investigates such complaints, says its page of 2016. Check the current form.
guide = In 2018 the ACLU of Massachusetts listed a guide on anti-Muslim discrimination. It is in English, Arabic and Urdu.
must-give-name = Must the officer give you a name and badge number when you ask?
signed-copy = Must the officer hand you a copy of what you signed, on the spot?
complaint-case = Can a complaint hurt your immigration case?
