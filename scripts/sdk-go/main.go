// Calls the emulator with the AWS SDK for Go, whose serializers, error types, waiters and credential providers share no code with botocore.
 // The calls are those of Terraform's aws_iam_service_linked_role, which uses this SDK, and the main ones of the other services.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/credentials/stscreds"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	iamtypes "github.com/aws/aws-sdk-go-v2/service/iam/types"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	sestypes "github.com/aws/aws-sdk-go-v2/service/ses/types"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	sesv2types "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/smithy-go"
)

const (
	role    = "AWSServiceRoleForAmazonSES"
	roleARN = "arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/" + role
	policy  = "arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy"
	gate    = "arn:aws:iam::111122223333:role/gate"
)

var (
	ctx            = context.Background()
	passed, failed int
)

func equal(title string, got, expected any) {
	if reflect.DeepEqual(got, expected) {
		passed++
		fmt.Printf("ok      %s\n", title)
		return
	}
	failed++
	fmt.Printf("FAILED  %s\n  expected: %v\n  got:      %v\n", title, expected, got)
}

// refused checks that a call failed with this type of the SDK and this error code.
func refused[T error](title, code string, err error) {
	var kind T
	var api smithy.APIError
	if !errors.As(err, &kind) || !errors.As(err, &api) {
		equal(title, fmt.Sprintf("%T %v", err, err), code)
		return
	}
	equal(title, api.ErrorCode(), code)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// emulated is a running emulator.
type emulated struct {
	URL             string            `json:"url"`
	Environment     map[string]string `json:"environment"`
	AccessKeyID     string            `json:"accessKeyId"`
	SecretAccessKey string            `json:"secretAccessKey"`
	connections     int
}

// on runs a test with its own emulator.
func on(scenario string, test func(*emulated)) {
	fmt.Printf("# %s\n", scenario)
	command := exec.Command("node", "emulator/main.ts", "--scenario", scenario)
	command.Stderr = os.Stderr
	printed := must(command.StdoutPipe())
	if err := command.Start(); err != nil {
		panic(err)
	}
	defer func() {
		_ = command.Process.Signal(os.Interrupt)
		_ = command.Wait()
	}()
	here := &emulated{}
	if err := json.Unmarshal(must(bufio.NewReader(printed).ReadBytes('\n')), here); err != nil {
		panic(err)
	}
	test(here)
}

// config returns a configuration with the account user's credentials, and counts connections.
func (here *emulated) config() aws.Config {
	transport := &http.Transport{}
	return aws.Config{
		Region:       "us-east-1",
		BaseEndpoint: aws.String(here.URL),
		Credentials:  credentials.NewStaticCredentialsProvider(here.AccessKeyID, here.SecretAccessKey, ""),
		HTTPClient: doer(func(request *http.Request) (*http.Response, error) {
			trace := &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
				if !info.Reused {
					here.connections++
				}
			}}
			return transport.RoundTrip(request.WithContext(httptrace.WithClientTrace(request.Context(), trace)))
		}),
		RetryMaxAttempts: 1,
	}
}

type doer func(*http.Request) (*http.Response, error)

func (do doer) Do(request *http.Request) (*http.Response, error) { return do(request) }

// GetIdentityToken lets the SDK get its ID token from an emulator.
func (here *emulated) GetIdentityToken() ([]byte, error) {
	request := must(http.NewRequest(http.MethodGet, here.Environment["ACTIONS_ID_TOKEN_REQUEST_URL"]+"&audience=sts.amazonaws.com", nil))
	request.Header.Set("Authorization", "bearer "+here.Environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"])
	response := must(http.DefaultClient.Do(request))
	defer response.Body.Close()
	var token struct{ Value string }
	err := json.Unmarshal(must(io.ReadAll(response.Body)), &token)
	return []byte(token.Value), err
}

func testRole(here *emulated) {
	client := iam.NewFromConfig(here.config())
	found := must(client.GetRole(ctx, &iam.GetRoleInput{RoleName: aws.String(role)})).Role
	equal("the role", *found.Arn, roleARN)
	equal("its maximum session duration", *found.MaxSessionDuration, int32(3600))
	equal("its creation date", *found.CreateDate, time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC))
	equal("its trust policy", must(url.QueryUnescape(*found.AssumeRolePolicyDocument)),
		`{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ses.amazonaws.com"},"Action":"sts:AssumeRole"}]}`)
	version := must(client.GetPolicyVersion(ctx, &iam.GetPolicyVersionInput{PolicyArn: aws.String(policy), VersionId: aws.String("v1")}))
	equal("its policy's document", strings.Contains(must(url.QueryUnescape(*version.PolicyVersion.Document)), "AWS/SES/MailManager"), true)
	equal("its policy", *must(client.GetPolicy(ctx, &iam.GetPolicyInput{PolicyArn: aws.String(policy)})).Policy.DefaultVersionId, "v1")
	_, err := client.GetRole(ctx, &iam.GetRoleInput{RoleName: aws.String("other")})
	refused[*iamtypes.NoSuchEntityException]("a role that is not there", "NoSuchEntity", err)
	_, err = client.CreateServiceLinkedRole(ctx, &iam.CreateServiceLinkedRoleInput{AWSServiceName: aws.String("ses.amazonaws.com")})
	refused[*iamtypes.InvalidInputException]("a name that is taken", "InvalidInput", err)
	updated := must(client.UpdateRoleDescription(ctx, &iam.UpdateRoleDescriptionInput{RoleName: aws.String(role), Description: aws.String("Käse & Brot")}))
	equal("a new description", *updated.Role.Description, "Käse & Brot")
	equal("all calls share one connection", here.connections, 1)

	mail := sesv2.NewFromConfig(here.config())
	account := must(mail.GetAccount(ctx, &sesv2.GetAccountInput{}))
	equal("the account in SES", []any{account.SendingEnabled, *account.EnforcementStatus, account.SendQuota.Max24HourSend}, []any{true, "HEALTHY", 50000.0})
	identity := must(mail.GetEmailIdentity(ctx, &sesv2.GetEmailIdentityInput{EmailIdentity: aws.String("example.com")}))
	equal("an identity", identity.VerificationStatus, sesv2types.VerificationStatusSuccess)
	_, err = mail.GetEmailIdentity(ctx, &sesv2.GetEmailIdentityInput{EmailIdentity: aws.String("a+b@example.com")})
	refused[*sesv2types.NotFoundException]("an identity that is not there", "NotFoundException", err)
	_, err = mail.GetConfigurationSet(ctx, &sesv2.GetConfigurationSetInput{ConfigurationSetName: aws.String("bulk")})
	refused[*sesv2types.NotFoundException]("a configuration set that is not there", "NotFoundException", err)
}

// Like Terraform's resource: create, wait until the role can be read, read, delete, read the deletion task.
func testLife(here *emulated) {
	client := iam.NewFromConfig(here.config())
	created := must(client.CreateServiceLinkedRole(ctx, &iam.CreateServiceLinkedRoleInput{
		AWSServiceName: aws.String("ses.amazonaws.com"), Description: aws.String("For our mail"),
	}))
	equal("a new role", *created.Role.Arn, roleARN)
	waiter := iam.NewRoleExistsWaiter(client, func(options *iam.RoleExistsWaiterOptions) { options.MinDelay = time.Second / 4 })
	shown, err := waiter.WaitForOutput(ctx, &iam.GetRoleInput{RoleName: aws.String(role)}, 20*time.Second)
	equal("the waiter finds the role", []any{err, *must(shown, err).Role.Description}, []any{nil, "For our mail"})
	task := must(client.DeleteServiceLinkedRole(ctx, &iam.DeleteServiceLinkedRoleInput{RoleName: aws.String(role)})).DeletionTaskId
	done := must(client.GetServiceLinkedRoleDeletionStatus(ctx, &iam.GetServiceLinkedRoleDeletionStatusInput{DeletionTaskId: task}))
	equal("the deletion succeeds", done.Status, iamtypes.DeletionTaskStatusTypeSucceeded)
	_, err = client.GetRole(ctx, &iam.GetRoleInput{RoleName: aws.String(role)})
	refused[*iamtypes.NoSuchEntityException]("a deleted role cannot be read", "NoSuchEntity", err)
}

func testInUse(here *emulated) {
	client := iam.NewFromConfig(here.config())
	task := must(client.DeleteServiceLinkedRole(ctx, &iam.DeleteServiceLinkedRoleInput{RoleName: aws.String(role)})).DeletionTaskId
	status := must(client.GetServiceLinkedRoleDeletionStatus(ctx, &iam.GetServiceLinkedRoleDeletionStatusInput{DeletionTaskId: task}))
	usage := map[string]int{}
	for _, each := range status.Reason.RoleUsageList {
		usage[*each.Region] = len(each.Resources)
	}
	equal("a failed deletion lists the resources in use", []any{status.Status, usage},
		[]any{iamtypes.DeletionTaskStatusTypeFailed, map[string]int{"eu-west-1": 1, "us-east-1": 4}})
}

func testSession(here *emulated) {
	anonymous := here.config()
	anonymous.Credentials = aws.AnonymousCredentials{}
	session := here.config()
	session.Credentials = aws.NewCredentialsCache(stscreds.NewWebIdentityRoleProvider(sts.NewFromConfig(anonymous), gate, here,
		func(options *stscreds.WebIdentityRoleOptions) { options.RoleSessionName = "run-1001" }))
	caller := must(sts.NewFromConfig(session).GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{}))
	equal("the ID token is exchanged for a session", *caller.Arn, "arn:aws:sts::111122223333:assumed-role/gate/run-1001")
	_, err := iam.NewFromConfig(session).GetRole(ctx, &iam.GetRoleInput{RoleName: aws.String(role)})
	equal("the session reads the role", err, nil)
	wrong := here.config()
	wrong.Credentials = credentials.NewStaticCredentialsProvider(here.AccessKeyID, "wrong", "")
	_, err = sesv2.NewFromConfig(wrong).GetAccount(ctx, &sesv2.GetAccountInput{})
	refused[*smithy.GenericAPIError]("a wrong secret", "SignatureDoesNotMatch", err)
}

func testPages(here *emulated) {
	pages := iam.NewListAttachedRolePoliciesPaginator(iam.NewFromConfig(here.config()),
		&iam.ListAttachedRolePoliciesInput{RoleName: aws.String(role), MaxItems: aws.Int32(1)})
	var names []string
	for pages.HasMorePages() {
		for _, each := range must(pages.NextPage(ctx)).AttachedPolicies {
			names = append(names, *each.PolicyName)
		}
	}
	equal("policies, one to a page", names, []string{"AmazonSESServiceRolePolicy", "AdministratorAccess"})
}

func testResources(here *emulated) {
	mail, receiving := sesv2.NewFromConfig(here.config()), ses.NewFromConfig(here.config())
	_, err := mail.DeleteEmailIdentity(ctx, &sesv2.DeleteEmailIdentityInput{EmailIdentity: aws.String("pr-1.example.com")})
	refused[*sesv2types.BadRequestException]("an identity of a tenant", "BadRequestException", err)
	_, err = mail.DeleteTenant(ctx, &sesv2.DeleteTenantInput{TenantName: aws.String("acme")})
	equal("a tenant is deleted", err, nil)
	_, err = mail.DeleteEmailIdentity(ctx, &sesv2.DeleteEmailIdentityInput{EmailIdentity: aws.String("pr-1.example.com")})
	equal("then its identity is deleted", err, nil)
	_, err = receiving.DeleteReceiptRuleSet(ctx, &ses.DeleteReceiptRuleSetInput{RuleSetName: aws.String("inbound")})
	refused[*sestypes.CannotDeleteException]("the active receipt rule set", "CannotDelete", err)
}

func main() {
	on("healthy", testRole)
	on("slow-create", testLife)
	on("teardown-in-use", testInUse)
	on("healthy", testSession)
	on("extra-policies", testPages)
	on("teardown-everything", testResources)
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}
