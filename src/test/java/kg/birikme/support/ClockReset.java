package kg.birikme.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Sets the shared clock back, so that no test sees another's time. */
class ClockReset extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(MutableClock.class).reset();
    }
}
