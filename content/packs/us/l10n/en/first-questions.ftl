card-title = First questions at the counter
card-summary = What to say and do when an officer first talks to you. When you can stop, and what silence may cost.
card-keywords = airport, border, port of entry, passport control, counter, officer, CBP, immigration, customs, questions, interview, what to say, silent, silence, answer, refuse, refused entry, sent back, lie, oath, passport, citizen, green card, visa, visa waiver, tourist, student, ESTA, asylum, afraid, scared, refugee, travel document, parole, sign, I-407, fingerprints, bags, lawyer, judge, interpreter, help, deport, deportation, do I have to answer, must I answer, what should I say, first questions, why are you here, how long will you stay, photo, face scan, goods, declare

citizen = If you are a US citizen
citizen-say = I am a US citizen. Here is my US passport.
citizen-show = You must show a US passport or another accepted document. If the officer is not satisfied, you are inspected as a non-citizen.
citizen-stop = The ACLU says you only need to answer questions on who you are and your citizenship. Silence on other routine travel questions can mean delay and more searching. Declaring goods is a separate duty.
citizen-stop-say = I would rather not answer that question.
citizen-verified = Once your citizenship is verified, the rules say you may not be ordered removed. While officers check it, they may still search, delay and question you.

green-card = If you have a green card
green-card-say = I am a permanent resident. Here is my green card.
green-card-stop = The ACLU says you only have to answer questions on who you are and your permanent residence. CAIR-Ohio warns: any non-citizen who does not answer risks being refused entry.
green-card-price = Beyond who you are and your residence, the ACLU says silence may mean delay, but is no lawful reason to refuse you entry. CAIR-Ohio warns that it risks refusal.
green-card-stop-say = I would rather not answer that question.
green-card-under-oath = If officers treat you as asking to enter again, they can question you under oath. Then you need a lawyer. Being treated this way does not by itself end your status.
green-card-again = You are normally not treated as asking to enter again. Exceptions include giving up your status, more than 180 days away in a row, illegal acts abroad, leaving during a removal case and certain offenses.
green-card-i407 = In 2017 the ACLU told travelers held at airports it is best not to sign anything, above all Form I-407, which gives up your status. If unsigned, the government may start a case and hold you. Customs forms are separate.
green-card-judge = If you do not sign Form I-407, immigration lawyers say a judge can decide, and you keep your status until a final decision. The government may start a removal case, and may hold you.

visa = If you have a visa
visa-say = I have a visa. Here are my papers.
visa-show = You must show the required papers and satisfy the officer that you are allowed to enter. A visa does not guarantee entry.

visa-waiver = If you use the Visa Waiver Program (ESTA)
visa-waiver-say = I am traveling on the Visa Waiver Program.
visa-waiver-no-judge = If officers find that you may not enter, you are sent back without seeing a judge. You gave up any right to appeal. Asking for asylum is the only exception.

asylum = If you are asking for asylum
asylum-say = I am afraid to go back. I want to ask for asylum.
asylum-say-clearly = If it is true, say clearly that you are afraid, to more than one officer. Do not wait to be asked. You are then held, normally until the case is decided.
asylum-not-said = If you do not say you are afraid, officers can order fast removal, without a hearing, for fraud or missing or invalid papers. CAIR-Ohio warns: any non-citizen who does not answer risks being refused.
asylum-stop-fear = Are you afraid because of your religion or politics? A law school clinic says you have to say that you are afraid. In an asylum case, a judge may weigh how openly you answered.
asylum-false-papers = Do not use false papers with an officer. Knowingly doing so is a crime. If you fled harm on false papers, you need a lawyer at once.

refugee = If you have refugee or asylum status
refugee-say = I have refugee or asylum status. Please check your records.
refugee-no-fast-removal = If records show your status and it was not ended, officers may not order fast removal (without a hearing). They may start a case before an immigration judge.
refugee-travel-paper = No valid refugee travel document? Ask to apply for one here. An officer may allow it if you were away less than one year and meet other terms.
refugee-home-trip = Did you go to the country you fled? It can put your status at risk: ask a lawyer. A law firm says the officer will ask why you needed the trip.

parole = If you have parole
parole-say = I have parole papers. Here they are.
parole-ends = Parole ends by itself when you leave the United States or its time runs out. Then you are treated as asking to enter. Advance permission to travel is a separate matter.

unsure = If you are not sure of your status
unsure-say = I am not sure of my status. I will not guess.
unsure-citizenship = Do not say you are a US citizen unless you know it is true. A non-citizen who says it falsely for a legal purpose or benefit can be barred from the United States.
unsure-stop = The ACLU says travelers may decline questions about religion or politics. For citizens, silence means delay. For visitors, it can mean refusal. CAIR-Ohio warns: any non-citizen who does not answer risks being refused entry.

questions = Their questions and your silence
visa-price = The ACLU says you can be refused entry if you do not answer questions about your trip.
visa-stop = The ACLU says you may decline questions about religion or politics. But an officer may react by refusing you entry for another reason.
silence-price = The ACLU says travelers may decline questions about religion or politics. But CAIR-Ohio warns: any non-citizen who does not answer questions risks being refused entry.

afraid = If you are truly afraid to go back
afraid-say = I am afraid to go back. I want to ask for asylum.
afraid-say-so = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
afraid-visa-waiver = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait. Officers must send the claim to an immigration judge. You may be held.

your-words = What you say and sign
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime. It can mean 5 years in prison.
no-false-citizenship = Do not say you are a US citizen if you are not. A false claim for a legal purpose or benefit can bar you from the United States.
do-not-guess = I am not sure. I do not want to guess.
do-not-sign = In 2017 the ACLU told travelers held at airports it is best not to sign anything. Do not count on that to stop fast removal: the rule makes an order final once a supervisor approves. The customs form is separate.
do-not-sign-other = In 2017 the ACLU told travelers held at airports it is best not to sign anything. We do not know what follows if you do not. The customs form on goods is separate.

what-can-happen = What officers may do and what you can ask
fingerprints = Officers may photograph any non-citizen who enters, at any age, and can require fingerprints from most. Refusing can lead to a finding that the person may not enter.
bags = Officers can stop you, question you and search your bags without a warrant or suspicion. Strip searches and very invasive searches follow stricter rules.
customs = Customs rules say everyone who arrives must declare the goods they bring.
interpreter = Ask for an interpreter if you need one. In fast removal (without a hearing), officers must use interpreting help if it is needed.
interpreter-goal = Ask for an interpreter if you need one. Language help is a goal of CBP, not a rule for each traveler. The order behind it was revoked in March 2025.
lawyer-citizen = Lawyers' groups say you may ask for a lawyer during long questioning. That is their view, and officers may resist or delay.
lawyer-green-card = You may ask for a lawyer, but officers decide. If you are treated as asking to enter again, federal rules normally give you no right to one here or in the second room.
lawyer = You may ask for a lawyer, but officers decide. Federal rules give a person asking to enter no right to one here. The exception: in custody, and the focus of a criminal investigation.

not-answered = Not answered
refugee-must-answer = Which questions must you answer with refugee or asylum status?
unsure-find-out = How can you find out at the airport which status you have?
