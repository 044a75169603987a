card-title = In the second room
card-summary = Officers sent you to another area for more questions. What that means, what to say, and what silence may cost.
card-keywords = second room, secondary inspection, waiting, more questions, interview, how long, lawyer, call family, interpreter, supervisor, fast removal, sent back, refused, withdraw, judge, detained, oath, deport, deportation, taken to another room, another room, waiting for hours, they kept my passport, hold, overnight, bathroom, food, water, pray, how long can they keep me here, parole, kept for hours

what-it-is = What this room is
not-an-arrest = Officers ask more questions here when they cannot decide at the first desk. Being sent here is not an arrest and not a refusal of entry.
how-long-limit = A legal reference website says no law sets a number of hours for a hold at an airport, only a reasonable time. CBP's own aim, not a right, is at most 72 hours in its holding rooms.

afraid = If you are truly afraid to go back
fear-say = I am afraid to go back. I want to ask for asylum.
say-yourself = If you are truly afraid, say so yourself: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
say-fear = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
say-fear-waiver = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait. Officers must send the claim to an immigration judge. You may be held.

if-citizen = If you are a US citizen
citizen-say = I am a US citizen. Here is my US passport.
citizen-stop = The ACLU says you only need to answer questions on who you are and your citizenship. Silence on other routine travel questions can mean delay and more searching. Declaring goods is a separate duty.
citizen-hold = CAIR-Ohio tells citizens who do not answer to expect a long delay. It says CBP can hold them up to six hours. We read no rule that sets six.
citizen-lawyer = CAIR-Ohio says a citizen held at the border has the right to a lawyer and can ask to call one. In 2017 a lawyer on the AILA blog wrote that the officer decides.
citizen-not-removed = Once your citizenship is verified, the rules say you may not be ordered removed. While officers check it, they may still search, delay and question you.

if-green-card = If you have a green card
green-card-say = I do not want to give up my permanent residence.
green-card-not-signed = Form I-407 records giving up your status. If you do not sign, immigration lawyers say you keep it until a judge's final decision. The government may start a removal case, and may hold you.
green-card-stop = The ACLU says you only have to answer questions on who you are and your permanent residence. CAIR-Ohio warns: any non-citizen who does not answer risks being refused entry.
green-card-oath = If officers treat you as asking to enter again, they can question you under oath. Then you need a lawyer.
green-card-no-fast = If an officer verifies your status and no judge has ended it, the rules allow no fast removal order. There may be a case before an immigration judge instead.

if-refugee = If you have refugee or asylum status
refugee-say = I have refugee or asylum status. Please check your records.
refugee-no-fast = If records show your status and it was not ended, officers may not order fast removal (without a hearing). They may start a case before an immigration judge.
refugee-sign = In 2017 the ACLU told travelers held at airports it is best not to sign anything. We do not know what follows if you do not. The customs form on goods is separate.
refugee-document = No valid refugee travel document? Ask to apply for one here. An officer may allow it if you were away less than one year and meet other terms.

status-doubted = If officers doubt your status
status-judge = As the rule stood in early 2022, a judge must review any fast removal order if you swear to your status and it cannot be verified. You are held meanwhile, without further appeal. A false oath is a crime.

questions = Their questions and your silence
visa-price = The ACLU says you can be refused entry if you do not answer questions about your trip.
religion-stop = The ACLU says you may decline questions about religion or politics. But an officer may react by refusing you entry for another reason.
religion-fear = Are you afraid because of your religion or politics? A law school clinic says you have to say that you are afraid. In an asylum case, a judge may weigh how openly you answered.
religion-stop-other = The ACLU says travelers may decline questions about religion or politics. But CAIR-Ohio warns: any non-citizen who does not answer questions risks being refused entry.
unsure-stop = The ACLU says travelers may decline questions about religion or politics. For citizens, silence means delay. For visitors, it can mean refusal. CAIR-Ohio warns: any non-citizen who does not answer risks being refused entry.
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime. It can mean 5 years in prison.
no-false-claim = Do not say you are a US citizen if you are not. A false claim for a legal purpose or benefit can bar you from the United States.
no-false-claim-unsure = Do not say you are a US citizen unless you know it is true. A non-citizen who says it falsely for a legal purpose or benefit can be barred from the United States.

fast-removal = Fast removal and leaving again
fast-what = An officer can order an arriving person removed without a hearing for fraud, or for missing or invalid papers. This is fast removal.
fast-what-unsure = In fast removal, an officer can order an arriving person removed without a hearing. It is for fraud, or for missing or invalid papers. Visa Waiver travelers follow a different fast process.
fast-what-asylum = If you do not say you are afraid, officers can order fast removal, without a hearing, for fraud or missing or invalid papers. CAIR-Ohio warns: any non-citizen who does not answer risks being refused.
fast-interpreter = Ask for an interpreter if you need one. In fast removal, officers must use interpreting help if it is needed to talk with you.
withdraw-pressure-other = A Boston law firm warns: officers may press people to withdraw and leave. It must be your free choice. It takes the place of a removal order or case. It can affect later visas. Which is better? Ask a lawyer.
withdraw-pressure-asylum = Officers may press you to withdraw, a Boston law firm warns. Withdrawing means that you leave right away. It must be your own free choice. Truly afraid to go back? Say so.
parole-arriving = The rules count you as arriving even after you were let in on parole. For fast removal, those back on advance parole they got here differ. A 2025 court order may limit it too. Ask a lawyer.

visa-waiver = If you came with ESTA
waiver-no-judge = If officers find that you may not enter, you are sent back without seeing a judge. You gave up any right to appeal. Asking for asylum is the only exception.

ask-for = What you can ask for
call-say = May I call the person who is waiting for me?
call-price = A guide for new arrivals says you can ask to call after a long wait, such as over two hours. The officer need not agree. Others report that phone use is often denied.
needs = Ask for what you need. The law says CBP must make every effort to give people it detains food and water. A guide for new arrivals adds medicine, a toilet and a place to pray.
needs-law = The law says CBP must make every effort to give adequate food and water to a person it detains, as soon as it can.
lawyer = You may ask for a lawyer, but officers decide. Federal rules give a person asking to enter no right to one here. The exception: in custody, and the focus of a criminal investigation.
lawyer-green-card = You may ask for a lawyer, but officers decide. If you are treated as asking to enter again, federal rules normally give you no right to one in this room.
supervisor = You may ask to speak with a CBP supervisor about how you are treated. The supervisor need not agree.

not-answered = Not answered
call-gap = Can a US citizen call family from this room?
refugee-silence-gap = Which questions must you answer with refugee or asylum status?
