card-title = While someone is held
card-summary = For the family outside: calls, visits, who pays a bond, what not to say. Choose the status of the person who is held.
card-keywords = in detention, detention center, jail, visit, visiting hours, phone account, calls from jail, call from detention, recorded calls, money, bond, bail, pay bond, how much is bond, CeBONDS, release, let out, medicine, sick, lawyer, free lawyer, PAIR, MIRA, Beyond Bond, moved, transferred, deported, sent back, Plymouth, Wyatt, Strafford, Berlin, Burlington, Congress, senator, Form 60-001, mail, letters, my husband is in detention, my wife is in detention

secret = For the family: what not to tell, and whom
calls-heard = Do not speak about the case on calls from detention. ICE says nobody listens to or records free calls to the legal groups on its list: only those. That page is from before August 2024.
records-lawyer = Do not tell anyone but a lawyer about a criminal or immigration record, or a T or U visa (victims). Do not speak of asylum with a consulate. Does the person fear its government? Ask a lawyer first.

contact = For the family: calls, visits, health
a-number-calls = Have the A-number ready. A law firm says you need it to set up a phone account, to visit and to ask about the case.
visit-plymouth = In Massachusetts, the Plymouth County jail says visitors must send in a form and be approved first. Do you have no immigration status? Ask a lawyer before you go into a jail.
health-list = Write down the person's illnesses, allergies and medicines. Then a lawyer or you can tell the place. No source we read says that it must take medicine from a family.

lawyers = For the family: a lawyer
lawyer-ma = In Massachusetts, ask PAIR in Boston (asylum, and people held in the state) or the MIRA Coalition about free help. In 2023 free programs were mostly full. You may not get a lawyer.

bond = For the family: bond money
bond-law = A law allows release on a bond of at least 1,500 dollars, unless a stricter rule applies. The government says many people are not covered. Courts disagree. Later rulings may have changed this. Ask a lawyer what holds today.
bond-arriving = Do not count on a bond hearing. The general bond law does not describe people stopped while arriving. Later rulings may have changed this. Ask a lawyer what holds today.
bond-who = Who can pay? First a judge or ICE must allow a bond. Then, ICE says, US citizens, green card holders, law firms and nonprofits can pay it, online in CeBONDS.
bond-data = A legal guide says the payer also needs a photo ID, a Social Security card, the exact amount, the person's full name, A-number, and the address where the person will live.
bond-lost = Guides say: bond is paid by bank transfer, not by credit card, on weekdays from 9 am to 3 pm, local time where the person is held. The money can be lost if the person misses a date.
bond-help-ma = In Massachusetts: Beyond Bond and Legal Defense Fund in Boston says it helps to pay bond for people with a connection to the state, when it has money.

moves = For the family: if the person is moved or sent back
moved = Search the locator often. A 2026 report says ICE's policy is to tell the person and the lawyer about a move, not the family. Lawyers said they were not told either.
congress = A member of Congress can ask ICE about a held person. ICE wants Form 60-001, signed by the person. One member wrote in 2025 that held people often do not get it.
parole-gap = How does a family outside ask ICE or CBP to let a held person out on parole?
