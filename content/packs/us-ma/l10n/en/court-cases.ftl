card-title = Courts: ICE at courthouses, and cases about detention
card-summary = ICE at Massachusetts courthouses. What the law says on release. Then past cases about people held without bond hearings, each with its year and its limits, and what the ACLU argues.
card-keywords = court, court case, lawsuit, class action, ruling, judge, appeal, bond, bond hearing, bail, release, get out, how long can they hold, detention, detained, no hearing, six months, held for months, Gordon, Reid, Guerrero Orellana, First Circuit, Boston, New England, ACLU, record numbers, deported, history, immigration court, family member held, courthouse, courthouse arrest, ICE at court, afraid to go to court, lockup, court date, miss court, Ryan v. ICE, shoplifting, theft, must be held, mandatory detention, Laken Riley

now = Release: what the law says
bond-law = The general detention law lets the government release an arrested non-citizen on a bond of at least 1,500 dollars or on conditions, unless another rule forbids it. Later rulings may have changed this. Ask a lawyer what holds today.
bond-limit = No bond hearing is promised. The bond law is not about people stopped while arriving. The government now says many people are not covered. Courts disagree, and later rulings may have changed this. Ask a lawyer what holds today.
bond-waiver = In 2009 the immigration appeals board ruled on Visa Waiver travelers already let in: with only an asylum case, no immigration judge can set bond. Some federal judges in New Jersey ordered hearings. Ask a lawyer what holds today.
bond-fear = After a credible fear finding, the law holds the person until asylum is decided, unless paroled. In 2019 the US Attorney General ruled: no bond from judges then. Later rulings may have changed this. Ask a lawyer what holds today.
bond-proof = In 2021 Boston's federal appeals court ruled on bond hearings under the general law. The government must prove a person is a danger or likely to run away. Later rulings may have changed this. Ask a lawyer what holds today.
bond-proof-limit = The 2021 ruling on proof is not for people who must be held or were stopped on arrival. Later rulings may have changed it. Ask a lawyer what holds today.
mandatory = Since 2025 a law says certain people must be held if charged with, arrested for, convicted of or admitting crimes such as theft. It is for those who came in without admission or by fraud, or lack valid papers.

courthouses = ICE at Massachusetts courthouses
courthouse-arrests = ICE arrested at least 614 people in Massachusetts courthouses in 2025, a state representative wrote. But to miss a court date has its own dangers. Ask your lawyer what to do.
courthouse-staff = A policy of May 2025 says state court staff neither help nor hinder ICE, and may not hold a person for ICE. It does not forbid ICE arrests in public parts.
courthouse-lockup = If a judge lets a person go and ICE is there with a detainer (a request to hold), the 2025 court policy says ICE may come into the lockup to take the person.

gordon = The Gordon case, 2014 to 2016
gordon-won = In 2014 the ACLU of Massachusetts won bond hearings for a group, it says. By January 2015 more than 50 were free. In 2016 the order was undone. Later rulings may have changed more. Ask a lawyer what holds today.

guerrero = The Guerrero Orellana ruling, 2025
guerrero-declared = On 19 December 2025, says the ACLU of Maine, a federal judge in Boston ruled it unlawful to deny bond hearings to a New England group arrested inside the country. Later rulings may have changed this. Ask a lawyer.
guerrero-who = As reported, the group in the 2025 case came in without inspection, did not just arrive, and was arrested inside the country. Some crimes or an order to leave bar people. Later rulings may have changed this. Ask a lawyer.
guerrero-limit = The 2025 ruling is not for people stopped at a port of entry, such as an airport. Later rulings may have changed it. Ask a lawyer what holds today, at once if the person was moved out of New England.

aim = What the ACLU argues
aim-decision = The ACLU of Massachusetts argues that each person in an immigration case should get a fair, individual decision on whether they must be held. That is its aim, about 2018, not the law.
still-help = What do the past cases mean for one person's case today?
