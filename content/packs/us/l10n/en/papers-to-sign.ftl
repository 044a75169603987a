card-title = Papers to sign
card-summary = What the forms at the airport mean, what may follow if you sign, and what is not known if you do not.
card-keywords = sign, signature, form, paper, I-407, give up green card, sworn statement, I-867, withdraw, voluntary, pressure, threat, initials, translate, copy, deport, deportation, officer wants me to sign, they want my signature, made me sign, paper I do not understand

first = Before you sign
read-say = I do not want to sign this without a lawyer.
lawyer = You may ask for a lawyer. Officers decide. Federal rules give a person who asks to enter no right to one during inspection.
lawyer-exception = The exception: the person is in custody and the focus of a criminal investigation.
best-not = In 2017 the ACLU told travelers held at airports that it is best not to sign anything, above all Form I-407.
best-not-old = This advice is from 2017. What fits your case is a question for a lawyer.
citizen-gap = Must a US citizen sign a form at the airport?
no-threats = Immigration officers may not use threats, pressure or physical abuse to make a person give up rights or make a statement.
no-threats-limit = That rule is about arrests and suspects. If it is broken, there are few direct ways to act.
never-lie = Do not sign what is not true. Knowingly lying to a federal officer about something that matters is a crime, with up to 5 years in prison.

i-407 = Form I-407: giving up a green card
i407-what = Form I-407 records that you give up your green card status.
i407-hearing = Its instructions say you are to be told of your right to a hearing before a judge. Anyone who gives it up is to do so knowingly and willingly.
i407-say = I want a judge to decide. I keep my status.
i407-judge = If you do not sign, immigration lawyers say a judge can decide. They say you keep your status until a final decision.
i407-may-hold = The government may start a removal case against you, and may hold you.
i407-children = The instructions also say this: when a parent gives up this status, minor children in that parent's custody will generally lose it too.
i407-card = An immigration lawyer's note from 2017 says losing the card is not losing the status. It says you can ask for temporary proof of status.

fast-removal = The statement in fast removal
statement-read = In fast removal (without a hearing) an officer must read the statement to the person, or have it read.
statement-answer = The person must be given a chance to answer the charges.
statement-initials = The person signs and initials each page and each correction. The forms are I-867 and I-860.
statement-interpreter = Ask for an interpreter if you need one. In fast removal, officers must use one if it is needed to talk with you.
statement-wrong = Listen to every page. If something is wrong, say so before you sign or initial it.
statement-fear = If you are truly afraid to go back, say so. The review of a fast removal order must cover what you said about fear.
statement-gap = What happens if you do not sign the statement?

withdraw = Withdrawing your request to enter
withdraw-free = An officer may let a person withdraw the request to enter and leave the country right away. It must be your own free choice. Nobody has a right to it.
withdraw-pressure = A Boston law firm says officers may press people to withdraw instead of going through a removal case.
withdraw-instead = When it is allowed, it takes the place of a removal order or case. It can still affect a later visa or ESTA request.
withdraw-lawyer = Which is better depends on the case. That is a question for a lawyer.
order-bar = A person with a fast removal order generally may not come back for 5 years. A second removal raises this to 20 years.
order-bar-limit = The government can agree to an earlier return. Other bars may be longer.

visa-waiver = If you came with ESTA
waiver-gave-up = With the Visa Waiver Program you already gave up the right to appeal the officer's decision. You can fight removal only by asking for asylum.
waiver-not-order = The rules say that a refusal at the border is not a removal order. It can still end your use of ESTA.
waiver-gap = Which papers must a traveler with ESTA sign, and what if they do not?

refugee = If you are a refugee or have asylum
refugee-no-fast = If records show your status and it was not ended, the officer may not issue a fast removal order. The officer may start a case before an immigration judge.
refugee-gap = What happens to your status if you sign a paper at the airport?
