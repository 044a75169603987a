card-title = Court cases about detention
card-summary = What the law says today on release. Then past cases about people held without bond hearings, each with its year and its limits. Then what the ACLU argues.
card-keywords = court, court case, lawsuit, class action, ruling, judge, appeal, bond, bond hearing, bail, release, get out, how long can they hold, detention, detained, no hearing, six months, held for months, Gordon, Reid, Guerrero Orellana, First Circuit, Boston, New England, ACLU, record numbers, deported, history, immigration court, family member held

now = Today
bond-law = The general detention law lets the government release an arrested non-citizen. This can be on a bond of at least 1,500 dollars or on conditions, unless a mandatory rule applies.
bond-limit = This is no promise of a bond hearing. It does not describe people stopped while arriving. The government now says many people are not covered, and courts disagree on this.
mandatory = One mandatory rule was added in 2025. It is for people who entered without being admitted or by fraud, or who lack valid papers. They must be held if they are arrested for certain crimes, such as theft. Under the text, an arrest alone is enough.
still-help = What do the past cases below mean for one person's case today?

gordon = The Gordon case, 2014 to 2016
gordon-won = The ACLU of Massachusetts says it won a federal class action (a case for a group) in 2014. It was against holding people without bond hearings. By January 2015 more than 50 people had been released, it says.
gordon-ended = In 2016 the order for that group was set aside (undone).

reid = The Reid ruling, 2021
reid-refused = In 2021 the First Circuit, a federal appeals court, refused one rule (Reid v. Donelan). The rule was a bond hearing for everyone held six months under one detention law.
reid-some = The 2021 ruling also said many individual cases may need such a hearing.
reid-no-right = So the 2021 ruling gives no right to a hearing after six months. Later rulings can change it.

guerrero = The Guerrero Orellana ruling, 2025
guerrero-declared = The ACLU of Maine says a federal judge in Boston ruled on 19 December 2025. The judge declared it unlawful to deny bond hearings to a New England class (a group) of people arrested inside the country.
guerrero-limit = The 2025 ruling is not for people stopped at a port of entry, such as an airport. We have not seen if there was an appeal later.
guerrero-who-gap = Are you in the group of the 2025 ruling?

numbers = What the ACLU said about 2018
record-numbers = About 2018, an ACLU of Massachusetts page said ICE had held and deported record numbers of people in recent years.
record-numbers-then = That was written about 2018. We have no number for today.

aim = What the ACLU argues
aim-decision = The ACLU of Massachusetts argues that each person in an immigration case should get a fair, individual decision. It would be about whether they must be held.
aim-not-law = That is an aim of the ACLU, on a page of about 2018. It is not the present law.
