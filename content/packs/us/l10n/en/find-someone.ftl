card-title = Find someone who was taken
card-summary = For the family outside: whom to call and where to search. Choose the status of the person who is held.
card-keywords = find, search, missing, taken, held, detained, arrested, where is my husband, where is my wife, my son, my brother, my mother, did not come out, waiting at the airport, ICE, CBP, locator, A-number, not found, immigration court, case line, phone, consulate, embassy, free lawyer, family, 48 hours, no news, child, took my dad, took my mom, my father, my daughter, my friend, does not answer the phone, disappeared, USCIS number, alien number, minor, teenager held, child held alone, baby, ORR, shelter, US citizen held, jail, prison

decide = For the family: decide first
under-48 = Held at an airport for less than 48 hours? The ICE locator will usually show nothing yet. Call people: steps 1 and 2. After 48 hours, search: step 3.
at-logan = Held at Logan Airport in Massachusetts? Open the card “Held at Logan Airport in Boston”. On a 2018 page the ACLU there asked people who know someone held at Logan to contact it.

waiting = For the family, step 1: at the airport
step-waiting = Waiting for someone in second inspection? Call the traveler's emergency contact at once, a Boston law firm says. If that is you, go to step 2. The firm says people who wait are not told how long it takes.
waiting-next = Note when the traveler landed. The 48 hours in CBP custody cannot have started before that. Keep the trip plan at hand, if the traveler left you one.

lawyer = For the family, step 2: a lawyer
step-lawyer = Call the traveler's lawyer, if you have the details. CAIR-Ohio advises travelers to leave them with a family member.
citizen-proof = Bring proof that the person is a US citizen. A 2015 ICE directive says ICE cannot use its civil powers to arrest or hold a citizen. Mistakes have happened.
citizen-out = Once US citizenship is verified, a person may not be ordered removed. While officers verify it, they may still search, delay and question the person.
free-lawyers = No lawyer yet? The immigration court agency lists free legal groups and lawyers for each court. They may have no room. The government does not pay for a lawyer in immigration court.
lawyer-needs = Have ready what a law firm asks for: full name, other names, birth date, countries of birth and citizenship, A-number, papers from ICE. Tell only a lawyer about a criminal or immigration record.
no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge. The exception is asking for asylum. So there may be no court case to wait for.

locator = For the family, step 3: the ICE locator
step-locator = Search the ICE locator online. Type the A-number and country of birth, or first and last name and country of birth. Have the birth date ready. In 2024 it came in English, Arabic, Spanish and more.
locator-name = Type the name with care: it must match the government record exactly, a reference website says. USA.gov asks for a 9-digit A-number. Put 0s in front of a shorter one.
a-number-where = The A-number is on letters from Homeland Security and the immigration court. Websites say it is also on green cards and work permits (USCIS#). A tourist visa has none: then search by name.
a-number-citizen = A law firm quotes Homeland Security (about 2010): the locator helps to find people held for civil immigration violations. A website says people born as US citizens have no A-number.
locator-nothing = Nothing found? Check what you typed, and search again. It does not show that the person is free. A legal website says people held only on state charges or in a federal prison are left out.
field-office = Still nothing? In 2024 USA.gov said to contact an ICE field office, or the place itself if you know it. ICE itself answers. A federal rule limits what a jail may say.

child = For the family: a child who is held alone
step-child = Under 18 and without a parent? Legal guides say the ICE locator leaves out minors. Parents can call the federal line for such children (ORR). It may not say where the child is; the shelter calls back.
child-ready = Have the child's name, birth date and country ready. Do you have no immigration status? Ask a lawyer first. A legal website says a helper can call for you.
child-alone = Within 48 hours an agency must tell the health department (HHS) of a child held alone. It must normally hand the child over within 72 hours of deciding so. Other rules can apply to a child from Mexico or Canada.

court = For the family, step 4: the court phone line
step-court = Do you have the A-number? Call the immigration court phone line, day or night, in English or Spanish. The Justice Department says it tells the next hearing and what the judge decided.
court-nothing = No record there? A new case may not be in it yet: call again on another day. The line has nothing on bond hearings. For these, ask the court.

consulate = For the family, step 5: the consulate, with care
consulate-fear-citizen = Is the person also from another country, and may they fear its government? Do not contact its consulate without asking them or a lawyer.
step-consulate = Contact the consulate only if you are sure that the person does not fear that government. If not, ask them or a lawyer first. In Massachusetts, MIRA advised families on an old page to contact it.
step-consulate-not = Do not contact the consulate of the person's country. First ask the person or a lawyer.
step-consulate-ask = Does the person fear the government of their country? You may not know. Do not contact its consulate: first ask the person or a lawyer.
consulate-secret = Do not speak of asylum with a consulate. Officers must not reveal to it that a held person applied for asylum. Families can do so by mistake.
consulate-anyway = Officers must tell some consulates at once, even against the person's wish. Our list: Algeria, China, Ghana, Jamaica, Kuwait, Malaysia, Nigeria, Philippines, Poland (not green card holders), Russia, Sierra Leone, Tanzania, Tunisia, Ukraine and others. It can change.

open = For the family: what stays open
locator-citizen-gap = What do the ICE locator and the court phone line show for a US citizen who is held by mistake?
locator-child-gap = How can you find a child who is held together with a parent, or who was taken in the last 72 hours?
