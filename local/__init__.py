"""The AWS account in a box: template.yaml deployed on moto, its queues polled, its real handlers called.

server.py     moto's server, with Lambda's Invoke answered by the functions here
template.py   template.yaml to plain CloudFormation
stack.py      the stack on moto, and by API what moto's CloudFormation leaves out
functions.py  each function in a process of its own (worker.py), with its own environment and timeout
queues.py     SQS to Lambda, with retries, visibility and dead letters
clock.py      EventBridge Scheduler
account.py    all of it, started and stopped together
"""
