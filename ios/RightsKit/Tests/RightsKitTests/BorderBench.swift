// What the border costs in Swift; `tests/run bench` runs it and prints the lines. Not a test: nothing here can fail.

import Foundation
import RightsBindings
import Testing

struct BorderBench {
    @Test func oneCardAcrossTheBorderAgainstAnEmptyCall() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let shelf = try Shelf.open(config: ShelfConfig(dataDir: nil, languages: []))
        let request = CardRequest(card: "second-room", languages: ["ar"], status: .visa, now: 0)
        _ = try shelf.openCard(request: request)
        print("bench: Swift, shelf opened and first card: \((clock.now - start) / .milliseconds(1)) ms")
        // Cloning the handle is a whole call that does nothing on the other side.
        let pairs = (0..<5).map { _ -> (Double, Double) in
            let card = median(clock) { _ = try? shelf.openCard(request: request) }
            return (card, median(clock) { _ = shelf.uniffiCloneHandle() })
        }
        let (card, empty) = pairs.sorted { $0.0 / $0.1 < $1.0 / $1.1 }[2]
        let written = String(format: "one card %.1f µs, empty call %.3f µs", card, empty)
        print("bench: Swift, \(written)")
    }

    /// Microseconds a call: the median of 50 batches of 100.
    private func median(_ clock: ContinuousClock, _ call: () -> Void) -> Double {
        let batches = (0..<50).map { _ in
            clock.measure { for _ in 0..<100 { call() } } / .microseconds(100)
        }
        return batches.sorted()[25]
    }
}
