card-title = Find someone who was taken
card-summary = For the family outside: whom to call and where to search. Choose the status of the person who is held.
card-keywords = find, search, missing, taken, held, detained, arrested, where is my husband, where is my wife, my son, my brother, my mother, did not come out, waiting at the airport, ICE, CBP, locator, A-number, not found, immigration court, case line, phone, consulate, embassy, free lawyer, family, 48 hours, no news, child, took my dad, took my mom, my father, my daughter, my friend, does not answer the phone, disappeared, USCIS number, alien number, minor, teenager held, child held alone, baby, ORR, shelter, US citizen held, jail, prison

decide = For the family: decide first
under-48 = Held at an airport for less than 48 hours? The ICE locator will usually show nothing yet. Call people now. After 48 hours, or if ICE itself took the person, search it too (step 3).
at-logan = Held at Logan Airport in Massachusetts? Open the card “Held at Logan Airport in Boston”. On a 2018 page the ACLU there asked people who know someone held at Logan to contact it.

waiting = For the family, step 1: at the airport
step-waiting = Waiting for someone in second inspection? Call the traveler's emergency contact at once, a Boston law firm says. If that is you, go to step 2. The firm says people who wait are not told how long it takes.

lawyer = For the family, step 2: a lawyer
step-lawyer = Call the traveler's lawyer, if you have the details. No lawyer? Each phone line of this card says who answers. Call a nonprofit before the government.
citizen-proof = Bring proof that the person is a US citizen. A 2015 ICE directive says ICE cannot use its civil immigration powers to arrest or hold a citizen. Mistakes have happened. It is about ICE, not about border officers (CBP).
citizen-out = Once US citizenship is verified, a person may not be ordered removed. While officers verify it, they may still search, delay and question the person.
free-lawyers = No lawyer yet? Look on the Justice Department's website for the immigration court list of free legal groups and lawyers. They may have no room. The government does not pay for a lawyer in immigration court.
lawyer-needs = Have ready what a law firm asks for: full name, other names, birth date, countries of birth and citizenship, A-number, papers from ICE. Tell only a lawyer about a criminal or immigration record.
no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge. The exception is asking for asylum. So there may be no court case to wait for.

locator = For the family, step 3: the ICE locator
step-locator = Search the ICE locator online. Type the A-number and country of birth, or first and last name and country of birth. Have the birth date ready. Legal guides say it leaves out people under 18.
locator-name = Type the name with care: it must match the government record exactly, a reference website says. USA.gov asks for a 9-digit A-number: put 0s in front of a shorter one. In 2024 Urdu was not offered.
a-number-where = The A-number is on letters from Homeland Security and the immigration court. Websites say it is also on green cards and work permits (USCIS#). A tourist visa has none: then search by name.
a-number-citizen = A website says people born as US citizens have no A-number: search by name. A law firm quotes Homeland Security (about 2010): the locator helps to find people held for civil immigration violations.
locator-nothing = Nothing found? Check what you typed, and search again. Finding nothing does not show that the person is free. A legal website says people held only on state charges or in a federal prison are left out.
field-office = Not in the locator? In 2024 USA.gov said to contact an ICE field office (FindLaw says so for a child too), or the place itself if you know it. ICE itself answers. A rule limits what a jail may say.

child = For the family: a child who is held alone
step-child = Under 18 and without a parent? Legal guides say the ICE locator leaves out minors. Parents can call the federal line for such children (ORR). It may not say where the child is; the shelter calls back.
child-ready = Before you call ORR, have the child's name, birth date and country ready. ORR takes your name and contact. No immigration status? Ask a lawyer first. A legal website says a helper can call for you.

court = For the family, step 4: the court phone line
step-court = Do you have the A-number? Call the immigration court phone line, day or night, in English or Spanish. It tells the next hearing and what the judge decided. A new case may not be in it yet.

consulate = For the family, step 5: the consulate, with care
consulate-fear-citizen = Do not contact the consulate of any other country of the person, if they may fear its government. Ask them or a lawyer first.
step-consulate = Contact the consulate only if you are sure that the person does not fear that government. Not sure? Ask them or a lawyer first. Do not speak of asylum with it. MIRA (Massachusetts) advised contact on an old page.
step-consulate-not = Do not contact the consulate of the person's country. First ask the person or a lawyer.
step-consulate-ask = Do not contact the consulate of the person's country: they may fear that government, and you may not know. First ask the person or a lawyer.
consulate-secret = Do not speak of asylum with a consulate. Officers must not reveal to it that a held person applied for asylum. Families can give it away by mistake.

open = For the family: what stays open
locator-citizen-gap = What do the ICE locator and the court phone line show for a US citizen who is held by mistake?
locator-child-gap = Whom besides ICE can you ask about a child who is held together with a parent, or who was taken in the last 72 hours?
