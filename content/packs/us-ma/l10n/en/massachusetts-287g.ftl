card-title = 287(g) in Massachusetts
card-summary = Which agreement ICE's list of July 2026 shows, what the top state court and the Governor said, and what a study found.
card-keywords = 287(g), 287g, Massachusetts, agreement, Department of Correction, DOC, state prison, sheriff, Plymouth County, jail, Governor Healey, executive order, state buildings, courthouse, ICE arrest, police and ICE, local police, study, Frederick County, Hispanic, arrests, ACLU, Boston, tell ICE, share information, Order 650, executive order 650, PROTECT Act, Lunn, 2017 ruling, state prison release, MCI, Coon study

agreement = The agreement in Massachusetts
what = Section 287(g) is a federal law. It lets the federal government sign a written agreement. Then trained state or local officers do some immigration work.
doc = ICE's list of 24 July 2026, in a data project's copy, had one 287(g) agreement for Massachusetts. It was with the state prisons (Department of Correction), for work inside them. It was signed in June 2020.
list-changes = The 287(g) list changes often. ICE posts today's list on its 287(g) web page.
doc-practice = Reports of 2026 say the state prisons check people's status, tell ICE before a release, and hand people over. This is at the end of a state prison sentence, not in county jails.
jail-space = To rent jail space to ICE, as Plymouth County does, is not 287(g). It is another contract. Plymouth's 287(g) agreement ended in 2021, the ACLU of Massachusetts says.
talk = Under federal law, local officers may share information with federal immigration officers. That is so even without an agreement.

court = What the top state court said in 2017
lunn = In 2017 the top Massachusetts court ruled on civil detainers (requests from ICE). State law gives court officers, and by the same reasoning police, no power to hold a person only for one. A new law could change this.
court-wait = The 2017 state ruling on detainers does not stop federal agents. They may make arrests. They may wait at the jail or court.
dispute = In 2018 and 2019, WBUR reported, some agencies said the 2017 ruling does not bind staff whom ICE trained under 287(g). Lawyers for immigrants disagreed. We found no ruling on it.

order = The Governor's order
order-arrests = Order 650, a news report says, bars civil arrests by ICE in closed parts of state buildings without a judge's warrant. Courts are not covered. We found no ruling on whether federal agents must follow it.

bill = A bill in July 2026
protect-act = In July 2026 six lawmakers worked on a state bill, the PROTECT Act. Both its texts would forbid civil arrests in courthouses without a judge's warrant. We looked and did not find if it became law.

study = A study from Maryland
study-found = Coon's 2017 study looked at arrests by the sheriff of Frederick County. It found significantly more arrests of Hispanic people with 287(g) than there would have been without it.
public-gap = Is there now a state law against ICE arrests in courthouses (the PROTECT Act)?
