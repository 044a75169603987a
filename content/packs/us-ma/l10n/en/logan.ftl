card-title = Held at Logan Airport in Boston
card-summary = For the family of a person held at Logan, and for that person. Choose the status of the person who is held.
card-keywords = Logan, Boston, Boston airport, Massachusetts, held, detained, taken, arrested, kept, my husband, my wife, my son, my friend, did not come out, ACLU, aclum.org, call, lawyer, free lawyer, MIRA, PAIR, Access to Counsel, ICE, CBP, locator, A-number, consulate, 48 hours, 72 hours, G-28, where are they, took my dad, my mother, my daughter, does not answer the phone, BOS, Terminal E, Burlington, arrivals

decide = For the family: decide first
under-48 = Held at Logan for less than 48 hours? The ICE locator will usually show nothing yet. Call people now. After 48 hours, search it too.
elsewhere = Not at Logan, or you do not know? Freedom for Immigrants says a missing person may be in a jail, with ICE or border officers, back in their country, or free. Open the card “Find someone who was taken”.

now = For the family: at once
step-contact = Call the traveler's lawyer now, if you have the details. Contact the ACLU of Massachusetts too: in 2018 it asked to hear of people held at Logan. It may not take the case: keep trying others.
lawyer-look = No lawyer? Ask PAIR in Boston (asylum, people held in Massachusetts) or the MIRA Coalition about free help. Nothing we read says PAIR goes to Logan. In 2023 free programs were mostly full. You may not get one.
citizen-out = Once US citizenship is verified, a person may not be ordered removed. While officers verify it, they may still search, delay and question the person.
no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge, unless they ask for asylum. Call people now: there may be no court case to wait for.
consulate-fear = Do not contact the consulate if the person may fear that government. Ask them or a lawyer first. Do not speak of asylum with it. The card “Find someone who was taken” says more.
consulate-fear-citizen = Do not contact the consulate of another country they belong to, if they may fear its government, without asking them or a lawyer.
consulate-ask = Do not contact the consulate of the person's country without asking the person or a lawyer. Do not speak of asylum with it.

after-48 = For the family: after 48 hours
step-locator = Search the ICE locator online. Type the A-number and country of birth, or the full name and country of birth. Have the birth date ready. Is the person under 18? See “Find someone who was taken”.
step-office = Not in the locator? In 2024 USA.gov said to contact an ICE field office. ICE itself answers. MIRA warned on an old page that finding a person can take weeks.
step-court = Do you have the A-number? Call the immigration court phone line. It tells the next hearing and what the judge decided. A new case may not be in it yet.

held = If you are held at Logan yourself
held-fear = Held, and truly afraid to go back? Say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You stay held, normally until the case is decided.
held-fear-waiver = Held, and truly afraid to go back? A law school clinic says you have to say so and ask for asylum. Say it only if it is true. Do not wait to be asked. You may be held longer.
held-sign = In 2017 the ACLU told travelers held at airports it is best not to sign anything, above all Form I-407. If you do not sign I-407, lawyers say a judge can decide; you may be held. Customs forms are separate.
held-sign-fast = In 2017 the ACLU told travelers held at airports it is best not to sign anything. Do not count on that to stop fast removal: the rule makes an order final once a supervisor approves. The customs form is separate.
held-sign-other = In 2017 the ACLU told travelers held at airports it is best not to sign anything. We do not know what follows if you do not. The customs form on goods is separate.
held-contact = Contact the ACLU of Massachusetts if you can. On a 2018 page it asked anyone held at Logan Airport to do so.
held-lawyer-say = May I call a lawyer, please?
held-citizen-say = May I call a lawyer, please?
held-citizen-lawyer = Lawyers' groups say a US citizen may ask for a lawyer when questions go on long. That is their view: officers may resist or delay.
held-call-say = May I call the person who is waiting for me?
held-call-price = Officers decide if you may call a lawyer or the person who waits for you. Others report that phone use is often denied. The card “Held at the airport” says more.
held-tell = If you reach someone, give your full name, birth date, country of birth and A-number, if you have one. The ICE locator searches by these.

open = What stays open
g28-gap = Do officers at Logan today let in a lawyer with a signed Form G-28?
