package kg.birikme.seal.domain;

import java.util.List;
import java.util.Optional;
import kg.birikme.database.EverySchool;
import kg.birikme.seal.ChainProof;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.Command;
import kg.birikme.shared.SchoolContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * {@code check-chain}: proves each school's chain of signatures and names the first link that does not hold. With the number of a link,
 * as an act of storage prints it, it names that link's hash too, to be compared with the paper.
 */
@Component
class CheckChainCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(CheckChainCommand.class);

    private final EverySchool schools;
    private final SignatureChain chain;
    private final ChainProof proof;

    CheckChainCommand(EverySchool schools, SignatureChain chain, ChainProof proof) {
        this.schools = schools;
        this.chain = chain;
        this.proof = proof;
    }

    @Override
    public String name() {
        return "check-chain";
    }

    @Override
    public boolean run(List<String> arguments) {
        Optional<Integer> asked = arguments.stream().findFirst().map(CheckChainCommand::number);
        boolean[] whole = {true};
        boolean done = schools.run("check-chain", () -> {
            SignatureChain.Head head = chain.head();
            proof.prove()
                    .ifPresentOrElse(
                            link -> {
                                whole[0] = false;
                                LOG.error(
                                        "School {}: link {} does not hold",
                                        SchoolContext.required().value(),
                                        link);
                            },
                            () -> LOG.info(
                                    "School {}: all {} links hold, the last one is {}: {}",
                                    SchoolContext.required().value(),
                                    head.position(),
                                    head.shortly(),
                                    head.whole()));
            asked.flatMap(chain::at)
                    .ifPresent(link -> LOG.info(
                            "School {}: link {} is {}",
                            SchoolContext.required().value(),
                            link.position(),
                            link.whole()));
        });
        // What was not looked at is not proved.
        return done && whole[0];
    }

    private static int number(String argument) {
        try {
            return Integer.parseInt(argument);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("check-chain takes the number of a link: " + argument, noNumber);
        }
    }
}
