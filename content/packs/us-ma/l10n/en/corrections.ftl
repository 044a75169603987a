waiver-no-judge-wrong = The card said only under “After 48 hours” that a Visa Waiver traveler is sent back without seeing a judge.
waiver-no-judge-right = A Visa Waiver traveler found not allowed to enter is sent back without seeing a judge, unless they ask for asylum: families need to know it early.

state-buildings-wrong = The card said that, by the Governor's order, ICE may not make civil arrests in closed parts of state buildings.
state-buildings-right = Order 650, the press says, bars civil arrests by ICE in closed parts of state buildings without a judge's warrant; we found no ruling on whether agents must follow it.

crimes-admitted-wrong = The card said that a rule of 2025 holds some people if they are arrested for certain crimes, such as theft.
crimes-admitted-right = The 2025 rule on who must be held also counts a charge, a conviction, or admitting a crime such as theft, for the people it covers.

bond-hearings-today-wrong = The card said that we had not seen if the ruling of December 2025 on bond hearings was appealed.
bond-hearings-today-right = Rulings since 2025 may have changed what the card says on bond hearings: ask a lawyer what holds today.
