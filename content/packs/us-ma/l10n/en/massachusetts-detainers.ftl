card-title = Detainers in Massachusetts
card-summary = For a person in a Massachusetts jail, and for the family. Choose the status of the person who is held.
card-keywords = detainer, ICE hold, Massachusetts, Boston, jail, house of correction, prison, police station, court, arrested, Lunn, ruling, 2017, held longer, not released, bail, release date, ICE at court, ICE waiting outside, sheriff, my husband is in jail, my son was arrested, family, lawyer, free lawyer, MIRA, PAIR, Access to Counsel, Trust Act, 287(g), Plymouth County, Suffolk, Essex, Bristol, Nashua Street, South Bay, public defender, CPCS, habeas corpus, phone call from the police station

ruling = What the highest state court ruled
detainer = A detainer is a civil request from ICE to a jail or the police, not a judge's warrant. It asks them to tell ICE before they let a person go, and to hold the person up to 48 more hours.
lunn = In 2017 the highest state court ruled (Lunn): holding a person only on a civil detainer is an arrest. State law gives court officers, and by the same reasoning police, no power for it. A new law could change this.
federal = The Lunn ruling covers Massachusetts officers. It does not stop federal agents from making arrests. Those agents may wait at the jail or court.

limits = What jails and prisons tell ICE
sheriffs = In 2025 sheriffs told GBH: they tell ICE when they let a person go, and hold no one longer. Four, among them Suffolk, did not answer. Some have changed: since November 2025 Bristol tells only on a public records request.
prison = State prisons had the only Massachusetts agreement to do ICE work (287(g)) on ICE's list of 24 July 2026, as a data project copied it. Reports of 2026 say they tell ICE before a release and hand people over.

citizen = If the person held is a US citizen
citizen-power = ICE's own directive of 2015 says ICE cannot use its civil immigration powers to arrest or hold a US citizen. We saw no later text. Mistakes have happened. Say that you are a citizen, and have someone bring proof.

inside = If you are in jail
only-say = What are all the reasons for this hold?
true-ground = State law gives a held person the right to know the true reason from the officer, and to see the warrant, if there is one. Our copy is of 2013. Nothing we read applies it to detainers or federal agents.
phone-hour = Law firms say state law lets you use the phone at a police station within one hour, at your own cost, to call family, a lawyer or for bail. It is not about ICE offices. Police may hear you.
cpcs = Ask your public defender (CPCS) about the detainer too if you have a criminal case. CPCS gives lawyers to people who cannot pay, but not for the immigration case.
bail = Talk to the lawyer before paying bail. Bail does not stop ICE. In 2024 the Essex sheriff wrote of a man with a detainer who paid bail. The sheriff told ICE and let him go. ICE arrested him later.

family = For the family: if the jail does not let go
habeas = Call a lawyer at once if the jail does not let go. Most people in a state or local jail can ask a state judge to check the hold (habeas corpus). Not people convicted, or jailed on a felony warrant.

boston = In the city of Boston
boston-hold = Boston's Trust Act (text of 2024) says: once a person can be released, police may not hold them only on a civil detainer (a request from ICE) or an ICE warrant. Exception: a judge's criminal warrant.
boston-jail = The State Auditor says the Suffolk County jail in Boston is run by the sheriff, a state agency. Nothing we read says Boston's law binds it. Some sheriffs say the 2017 ruling keeps them from holding people for ICE.

counsel = Finding a lawyer
counsel-where = Ask PAIR in Boston or the MIRA Coalition about free lawyers for people facing deportation. In 2023 free programs were mostly full. We cannot say that you will get one.
counsel-gap = How does a person apply for an immigration lawyer whom the state of Massachusetts pays?
