card-title = Afraid to return
card-summary = If you are truly afraid to go back, say so. Here is what the rules say comes next.
card-keywords = afraid, fear, scared, asylum, refugee, persecution, torture, go back, danger, interview, credible fear, judge, protection, war, threatened, killed, interpreter, ask for asylum at the airport, claim asylum, asylum at the border, scared to go home, they will kill me, how to say I am afraid

say-it = Say it
fear-say = I am afraid to go back. I want to ask for asylum.
only-if-true = Say this only if it is true. Knowingly lying to a federal officer about something that matters is a crime.
say-yourself = A law school clinic says you have to say it yourself and ask for asylum. Do not wait to be asked.
own-language = An aid group says you can say it in your own language.
more-than-one = Say it clearly, and to more than one officer.
false-papers = Knowingly using a false document with a federal agency is a crime. A person who fled with false papers needs a lawyer at once.

next = What comes next
must-stop = In fast removal, the rules say the officer must stop and send you to an asylum officer for an interview.
in-court = Practice may differ. Limits from 2025 and 2026 are in court.
may-apply = The law lets a person who arrives apply for asylum, with listed exceptions. Presidential limits and court cases change this often.
waiver-judge = A Visa Waiver traveler who asks for asylum must be sent to an immigration judge. The judge decides only on asylum.
waiver-rest = With the Visa Waiver Program you gave up other ways to fight removal. Asking for asylum is the exception.
waiver-held-gap = Will you be held while you wait for the judge?
held = A person who waits for a fear decision is held. Parole at this stage is only for a medical emergency or a law enforcement need.
held-gap = How long will you be held?
canada-land = At a land crossing from Canada, many people must first show that an exception applies before they can ask for asylum. The text we read may be out of date.
earlier-gap = What happens to your visa or parole if you ask for asylum?

interview = The interview
written-notice = The officer must give you a written notice. It explains the interview, the right to consult others, and what a judge can review.
written-notice-fail = It also explains what happens if the claim fails.
consult = Before the interview you may talk with a lawyer or another person you choose. The government does not pay, and it must not cause unreasonable delay.
consult-present = That person may be at the interview.
interpreter = If you cannot manage in English, ask for an interpreter. The asylum officer must arrange an adult who does not work for your home country.
correct-summary = At the end the officer must go over a summary of the facts. Listen, and fix every error.

if-no = If the answer is no
judge-say = I want an immigration judge to review this.
judge-review = If the asylum officer finds no credible fear, you can ask for a judge. You must ask. The review must finish within 7 days.

consulate = Your country's consulate
consulate-secret = When officers tell a consulate that a person is held, they must not say that the person applied for asylum.
consulate-family = Families can give it away by mistake. Ask yours not to speak of asylum with the consulate.
consulate-ask-first = MIRA, a Massachusetts group, advises families to contact the consulate. If you fear that government, your family should ask you or a lawyer first.
consulate-gap = What may officers tell your consulate?
