card-title = Papers to sign
card-summary = What the forms at the airport mean, what may follow if you sign, and what is not known if you do not.
card-keywords = sign, signature, form, paper, I-407, give up green card, sworn statement, I-867, withdraw, voluntary, pressure, threat, initials, translate, copy, deport, deportation, officer wants me to sign, they want my signature, made me sign, paper I do not understand, I-275, I-860, 6059-B, customs form, declare money, 10,000 dollars, cash, visa cancelled, cancel my visa

first = Before you sign
read-say = I do not want to sign this. May I ask a lawyer?
best-not = In 2017 the ACLU told travelers held at airports it is best not to sign anything, above all Form I-407. The customs form on goods is separate. What fits your case is a question for a lawyer.
best-not-fast = In 2017 the ACLU told travelers held at airports it is best not to sign anything. Do not count on that to stop fast removal: the rule makes an order final once a supervisor approves. The customs form is separate.
best-not-other = In 2017 the ACLU told travelers held at airports it is best not to sign anything. We do not know what follows if you do not. The customs form on goods is separate.
lawyer = You may ask for a lawyer, but officers decide. Federal rules give a person asking to enter no right to one here. The exception: in custody, and the focus of a criminal investigation.
lawyer-green-card = You may ask for a lawyer, but officers decide. If you are treated as asking to enter again, federal rules normally give you no right to one here.
no-threats = Immigration officers may not use threats or pressure to make a person give up rights or make a statement. The rule is about arrests and suspects. It gives few direct ways to act.
never-lie = Do not sign what is not true. Knowingly lying to a federal officer about something that matters is a crime. It can mean 5 years in prison.

i-407 = Form I-407: giving up a green card
i407-what = Form I-407 records that you give up your green card status. Its instructions say you are told of your right to a hearing before a judge and give up that right, knowingly and willingly.
i407-say = I do not give up my status. I want a judge.
i407-judge = If you do not sign Form I-407, immigration lawyers say a judge can decide, and you keep your status until a final decision. The government may start a removal case, and may hold you.
i407-children = If you sign Form I-407, minor children in your custody will generally lose their green card status too, its instructions say.
i407-card = An immigration lawyer's note from 2017 says losing the card is not losing the status. If officers take it, the note says you can ask for temporary proof of status.

fast-removal = The papers of fast removal
statement-wrong = Listen to every page. If something is wrong, say so at once and ask for a correction.
statement-interpreter = Ask for an interpreter if you need one. In fast removal, officers must use interpreting help if it is needed to talk with you.
statement-fear = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
statement-initials = The rules have the person sign and initial each page and correction (Forms I-867 and I-860). How the ACLU's advice of 2017 not to sign fits here is a question for a lawyer.
order-bar = After a fast removal order a person generally may not come back for 5 years, after a second removal 20. The government can agree to an earlier return. Other bars may be longer.
parole-fast = Already let in on parole, or back on advance parole that you got here? Other rules and a court order of 2025 may limit fast removal. Ask a lawyer.

withdraw = Withdrawing your request to enter
withdraw-free = An officer may let a person withdraw the request to enter and leave right away. It must be your own free choice. Nobody has a right to it.
withdraw-instead = If officers let you withdraw, you leave right away, by your own free choice. It takes the place of a removal order or case. It can affect later visas or ESTA. Which is better? Ask a lawyer.
visa-cancel = After a removal order at the airport, an officer may cancel your visa. The same goes if you withdraw after officers found you not allowed to enter.

visa-waiver = If you came with ESTA
waiver-gave-up = With ESTA you gave up the right to appeal the decision on entry and to fight removal, except by asking for asylum. Truly afraid? A law school clinic says you have to say so. You may be held.
waiver-not-order = The rules say that being refused at the border does not count as a removal order. It can still end your use of ESTA.

refugee = If you have refugee or asylum status
refugee-no-fast = If records show your status and it was not ended, officers may not order fast removal (without a hearing). They may start a case before an immigration judge.
asylum-end = The law lists the reasons for ending asylum. You must get a notice with the reasons and a chance to answer. When you arrive, the notice can come with a court case.
refugee-end = To end refugee status, the rule says USCIS must first tell you in writing and give 30 days to answer. A removal case can follow.

customs = Customs papers
customs-form = Customs rules say everyone who arrives must declare the goods they bring, US citizens too. The rule is a written form (CBP 6059-B), unless officers accept a spoken declaration.
money-report = If you carry more than 10,000 dollars in cash or similar, into or out of the country, you must file a report.

not-answered = Not answered
citizen-gap = Must a US citizen sign any other form at the airport?
waiver-gap = Which papers must a traveler with ESTA sign, and what if they do not?
refugee-gap = What happens to your status if you sign a paper at the airport?
