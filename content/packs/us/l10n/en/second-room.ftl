card-title = In the second room
card-summary = Officers sent you to another area for more questions. What that means, what to say, and when to stop.
card-keywords = second room, secondary inspection, waiting, more questions, interview, how long, lawyer, call family, interpreter, supervisor, fast removal, sent back, refused, withdraw, judge, detained, oath, deport, deportation, taken to another room, another room, waiting for hours, they kept my passport

what-it-is = What this room is
what-happens = Officers ask more questions here when they cannot decide at the first desk.
not-an-arrest = Being sent here is not an arrest. It is not a refusal of entry.
how-long = New England immigration lawyers, writing for students and exchange visitors, say it can take minutes, hours or longer. It is not a bad sign by itself.
how-long-gap = How long can they keep you in this room?

afraid = If you are afraid to go back
fear-say = I am afraid to go back. I want to ask for asylum.
say-yourself = A law school clinic says you have to say it yourself and ask for asylum. Do not wait to be asked.

if-citizen = If you are a US citizen
citizen-say = I am a US citizen. Here is my US passport.
citizen-answer = The ACLU says you only need to answer questions that show who you are and your citizenship.
citizen-stop = After those questions you can stop answering, the ACLU says. That can mean delay and more searching.
citizen-customs = Telling customs about the goods you bring is a separate duty.
citizen-lawyer = Lawyers' groups say you may ask for a lawyer when questions go on long. Officers may push back or delay.
citizen-not-removed = Once your citizenship is verified, you may not be ordered removed. Until then officers may still search, delay and question you.
citizen-judge = If you swear that you are a citizen and the officer cannot verify it, an immigration judge must review any fast removal order. You are held during that review.
citizen-oath = A false oath is a crime. After this review there is no further appeal.

if-green-card = If you have a green card
green-card-say = I do not want to give up my permanent residence.
green-card-not-signed = If you do not sign Form I-407, immigration lawyers say a judge can decide. The government may start a case, and may hold you.
green-card-answer = The ACLU says you only have to answer questions that show who you are and your permanent residence.
green-card-stop = After those questions you can stop answering, the ACLU says. Not answering others may mean delay.
green-card-price = The ACLU says that is not a lawful reason to refuse you entry. CAIR-Ohio warns that any non-citizen who does not answer risks being refused.
green-card-oath = Some green card holders are treated as asking to enter again. They can be questioned under oath.
green-card-lau = In 2026 the US Supreme Court decided on this. An officer does not need clear and convincing evidence of a crime to treat you so.
green-card-lau-later = The government must still prove its case later, at a removal hearing. This matters most after an arrest, charge or conviction.
green-card-no-fast = If an officer verifies your status and no judge has ended it, the rules say the officer may not issue a fast removal order.
green-card-case = The officer may start a case before an immigration judge instead.
green-card-judge = If you swear to your status and the officer cannot verify it, an immigration judge must review any fast removal order. You are held during that review.
green-card-false-oath = A false oath is a crime. After this review there is no further appeal.
green-card-later = If your status is verified and you lack a document, the officer may put off the inspection to another office and a later day. The officer chooses.

if-refugee = If you are a refugee or have asylum
refugee-say = I have refugee or asylum status. Please check your records.
refugee-no-fast = If records show your status and it was not ended, the rules say the officer may not issue a fast removal order.
refugee-case = The officer may start a case before an immigration judge.
refugee-judge = If you swear to your status and the officer cannot verify it, an immigration judge must review any fast removal order. You are held during that review.
refugee-false-oath = A false oath is a crime. After this review there is no further appeal.
refugee-document = If you have no valid refugee travel document, ask to apply for one here. It may be allowed; not every person qualifies.
refugee-trip = If you went to the country you fled, one law firm says the officer will ask why. Another says the trip does not end your status by itself, but puts your fear in doubt.
refugee-silence-gap = Which questions must you answer, and what happens if you do not?

questions = The questions
visa-price = The ACLU says you can be refused entry if you do not answer questions about your trip.
oath = You can be required to say under oath why you come, how long you will stay, and if you plan to remain.
oath-bars = You can also be required to say under oath if anything bars you from entering.
oath-unsure = A person who asks to enter can be required to answer under oath why they come and how long they will stay.
religion-stop = You may stop answering at religion and politics, the ACLU says. An officer may react by refusing entry for another reason.
religion-stop-other = The ACLU says travelers may decline questions about religion and politics. Silence can have its own cost at the border.
religion-fear = Is religion or politics why you are afraid? A law school clinic says a person who is afraid to go back has to say so.
silence-gap = What happens if you do not answer the other questions?
silence-unsure = What silence costs depends on status. For citizens, delay. For green card holders, likely delay. Visitors and visa holders may be refused entry.
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime, with up to 5 years in prison.
no-false-claim = Do not say you are a US citizen. A non-citizen who says so falsely for a legal purpose or benefit can be barred.
no-false-claim-unsure = Do not say you are a US citizen unless you know it is true. A false claim by a non-citizen can bar them from the United States.

fast-removal = Fast removal
fast-what = An officer can order a person removed without a hearing for fraud or missing or invalid papers. It is different if the person asks for asylum or says they fear harm.
fast-what-asylum = An officer can order a person removed without a hearing for fraud or missing papers. If you say that you are afraid, the rules say the officer must stop. Practice may differ.
fast-what-unsure = An officer can order an arriving person removed without a hearing for fraud or missing or invalid papers. It is different for a person who asks for asylum or fears harm.
fast-waiver-unsure = Visa Waiver travelers follow a different fast process.
unsure-judge = Some people swear to be a citizen, green card holder, refugee or asylee. If the officer cannot verify it, an immigration judge must review any fast removal order.
unsure-judge-price = The person is held during that review, and there is no further appeal. A false oath is a crime.
fast-supervisor = The order is not final until a senior supervisor approves it. The review must cover the sworn statement and anything said about fear.
fast-bar = A person with such an order generally may not come back for 5 years. A second removal raises this to 20 years.
fast-bar-limit = The government can agree to an earlier return. Other bars may be longer.
fast-interpreter = Ask for an interpreter if you need one. In fast removal, officers must use one if it is needed to talk with you.
doubt-hearing = If the officer is not sure that a person may enter, the law says the person is held for a hearing before an immigration judge. Fast removal is the exception.
withdraw = An officer may let a person withdraw the request to enter and leave the country right away. It takes the place of a removal order. Nobody has a right to it.
withdraw-pressure = If officers find that a person is not allowed to enter, they may press the person to withdraw, a Boston law firm says. It must be your own free choice.
withdraw-later = A withdrawal can affect a later visa or ESTA request. Which is better is a question for a lawyer.
parole-status = When parole ends, you go back to being treated as asking to enter.
parole-fast-gap = Can fast removal be used on a person who was let in on parole?

visa-waiver = If you came with ESTA
waiver-rights = With the Visa Waiver Program you gave up the right to appeal the officer's decision on entry. You can fight removal only by asking for asylum.
waiver-no-judge = If they find that you are not allowed to enter, a port official refuses you and removes you without a judge. Asking for asylum is the exception.
waiver-refusal = The rules say that a refusal at the border is not a removal order. It can still end your use of ESTA.

ask-for = What you can ask for
call-say = May I call the person who is waiting for me?
call-price = A guide for new arrivals says you can ask this after a long wait, such as two hours. The officer need not agree; others report that calls are often denied.
call-gap = Can you call someone from this room?
needs = Ask for what you need. The guide says you have a right to food, water, medicine, a toilet and a place to pray.
needs-law = The law says CBP must make every effort to give adequate food and water to a person it detains, as soon as it can.
lawyer = You may ask for a lawyer. Officers decide. Federal rules give a person who asks to enter no right to one in this room.
lawyer-exception = The exception: the person is in custody and the focus of a criminal investigation.
supervisor = You may ask to speak with a CBP supervisor about how you are treated. The supervisor need not agree with you.
say-fear = Are you truly afraid to go back? A law school clinic says you have to say so and ask for asylum.
