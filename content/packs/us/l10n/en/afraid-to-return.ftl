card-title = Afraid to return
card-summary = If you are truly afraid to go back, say so. Here is what the rules say comes next.
card-keywords = afraid, fear, scared, asylum, refugee, persecution, torture, go back, danger, interview, credible fear, judge, protection, war, threatened, killed, interpreter, ask for asylum at the airport, claim asylum, asylum at the border, scared to go home, they will kill me, how to say I am afraid, embassy, consulate, my story, proof, statement, tortured, jail for asylum, will they hold me if I ask for asylum

say-it = Say it
fear-say = I am afraid to go back. I want to ask for asylum.
only-if-true = Say that you are afraid only if it is true. Knowingly lying to a federal officer about something that matters is a crime.
more-than-one = Say clearly that you are afraid, to more than one officer. Do not wait to be asked. The law holds you until the case is decided, unless the government grants parole.
more-than-one-if = Truly afraid, and officers may send you back? Say so clearly, to more than one officer. Do not wait to be asked. The law holds you until the case is decided, unless the government grants parole.
say-yourself = A law school clinic says you have to say yourself that you are afraid and ask for asylum. Do not wait to be asked. An aid group says your own language is fine.
false-papers = Knowingly using a false document with a federal agency is a crime. A person who fled with false papers needs a lawyer at once.
same-story = In an asylum case, a judge may look at how openly you answered, and may compare what you say at different times. This includes the airport.

next = What comes next
must-stop = If you say in fast removal that you are afraid, the rules say the officer must stop and send you to an interview. Practice may differ. Limits from 2025 and 2026 are in court.
waiver-judge = A Visa Waiver traveler who asks for asylum must be sent to an immigration judge, who looks only at asylum, withholding of removal, and protection from torture. You may be held.
visa-kept = Asking for asylum is not on the list of reasons for an officer to cancel a visa. A removal order is. A fear interview normally follows a problem with papers or visa. The State Department may revoke it any time.
parole-papers = Papers that start an immigration court case count as notice that your parole has ended, unless they say otherwise. Parole has already ended if you left the country or its time ran out.

interview = The fear interview
consult = The rules give you time to talk with a lawyer or another person before the interview. That person may come to it. The government does not pay. Your talks must not cause unreasonable delay.
interpreter = If you cannot manage in English, ask for an interpreter. The asylum officer must arrange one: an adult who does not work for your home country.
correct-summary = At the end of the fear interview, the officer must go over a summary of the facts and let you fix errors. Listen, and fix every one.

if-no = If the answer is no
judge-say = I want an immigration judge to review this.
judge-review = If the asylum officer finds no credible fear, you can ask an immigration judge to review it. You must ask. The review must finish within 7 days.

consulate = Your country's consulate
consulate-secret = When officers tell a consulate that a person is held, they must not say that the person applied for asylum. Families can give it away: ask yours not to speak of it.
consulate-ask-first = If you fear your government, ask family to check with you or a lawyer before they contact your consulate.

not-answered = Not answered
held-gap = How long does it take until the fear interview?
consulate-gap = What else may officers tell your consulate?
